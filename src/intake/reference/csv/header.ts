import type { Diagnostic } from '../../../program/diagnostic.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import { placeAt, type Source, wholeFile } from '../../../program/source/source.ts';
import { cellAt } from './cell-at.ts';
import type { Line } from './lines.ts';

/** More columns than any table of a program has. */
const WIDEST = 200;

/** The names of the columns; null, and why, where they cannot name them. */
export function readHeader(
  source: Source,
  line: Line | undefined,
  found: Diagnostic[],
): readonly string[] | null {
  const names = line?.cells ?? [];
  const refused = refuseCount(source, names.length);
  const problems = refused
    ? [refused]
    : names.flatMap((name, index) => refuseName(source, names, name, index) ?? []);
  found.push(...problems);
  return problems.length === 0 ? names : null;
}

function refuseCount(source: Source, count: number): Diagnostic | null {
  if (count === 0) {
    const hint = 'Write the names of its columns into the first line.';
    return problem(wholeFile(source.file), 'csv-empty', 'The file has no header.', hint);
  }
  if (count <= WIDEST) return null;
  const message = `The table has ${count} columns; at most ${WIDEST} are read.`;
  return problem(placeAt(source, 0, 1), 'csv-too-wide', message, 'Remove the columns that nothing reads.');
}

function refuseName(
  source: Source,
  names: readonly string[],
  name: string,
  index: number,
): Diagnostic | null {
  const { start, end } = cellAt(source.text, 0, index);
  const place = placeAt(source, start, end - start);
  if (/[;\t]/.test(name)) {
    const message = `${quoted(name)} is not the name of one column.`;
    return problem(place, 'csv-delimiter', message, 'Separate the columns with commas.');
  }
  if (name.trim() !== name || name === '' || name === '__proto__') {
    const message = `${quoted(name)} is not the name of a column.`;
    return problem(place, 'csv-header', message, 'Write a name without spaces around it.');
  }
  if (names.indexOf(name) === index) return null;
  const message = `The column ${quoted(name)} is there twice.`;
  return problem(place, 'csv-duplicate-column', message, 'Remove or rename one of the two.');
}
