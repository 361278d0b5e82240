import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Code } from '../../../program/source/codes.ts';
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
  if (line === undefined) {
    const hint = 'Write the names of its columns into the first line.';
    found.push(problem(wholeFile(source.file), 'csv-empty', 'The file has no header.', hint));
    return null;
  }
  const names = line.cells;
  if (names.length > WIDEST) {
    const message = `The table has ${names.length} columns; at most ${WIDEST} are read.`;
    found.push(
      problem(placeAt(source, 0, 1), 'csv-too-wide', message, 'Remove the columns that nothing reads.'),
    );
    return null;
  }
  const problems = names.flatMap(
    (name, index) => nameProblem(source, name, index, names.indexOf(name) < index) ?? [],
  );
  found.push(...problems);
  return problems.length === 0 ? names : null;
}

function nameProblem(source: Source, name: string, index: number, twice: boolean): Diagnostic | null {
  const { start, end } = cellAt(source.text, 0, index);
  const tell = (code: Code, message: string, hint: string) =>
    problem(placeAt(source, start, end - start), code, message, hint);
  if (/[;\t]/.test(name)) {
    return tell(
      'csv-delimiter',
      `${quoted(name)} is not the name of one column.`,
      'Separate the columns with commas.',
    );
  }
  if (name.trim() !== name || name === '' || name === '__proto__') {
    return tell(
      'csv-header',
      `${quoted(name)} is not the name of a column.`,
      'Write a name without spaces around it.',
    );
  }
  return twice
    ? tell(
        'csv-duplicate-column',
        `The column ${quoted(name)} is there twice.`,
        'Remove or rename one of the two.',
      )
    : null;
}
