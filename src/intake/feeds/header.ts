import type { Diagnostic } from '../../program/diagnostic.ts';
import { ANY, type Feed, type FeedColumn } from '../../program/feed.ts';
import type { Scan } from '../scan/found.ts';
import { type Accepted, withDrift } from './drift.ts';
import type { FeedFile } from './files.ts';
import { type Header, headerProblem } from './problems.ts';

/**
 * What is wrong with the header of a file: columns missing, unknown, or there twice; with what has changed since the
 * last header that was right. Unknown columns are warned of where the contract leaves them open, when they first come.
 */
export function checkHeader(
  feed: Feed,
  { name }: FeedFile,
  scan: Scan,
  before: Accepted | null,
): Diagnostic[] {
  const { header: cells, isUnnamed } = scan;
  const { delimiter, linesBefore } = feed.format;
  const header: Header = { file: name, cells, delimiter, line: linesBefore + 1 };
  const needed = feed.columns.flatMap((column) => neededOf(column, cells));
  if (!needed.some((column) => cells.includes(column))) return [noHeader(header, needed)];
  const expected = [...needed, ...feed.ignored];
  const missing = needed.filter((column) => !cells.includes(column));
  const unknown = cells.filter((cell) => !expected.includes(cell) && (cell !== '' || isUnnamed));
  const twice = cells.filter((cell, index) => cell !== '' && cells.indexOf(cell) !== index);
  const isOpen = feed.contract.openColumns;
  const told = isOpen ? unknown.filter((cell) => !before?.cells.includes(cell)) : unknown;
  const problems = [
    ...missing.map((column) => headerProblem('column-missing', header, column, unknown.join(', '))),
    ...told.map((cell) => unexpected(header, cell, expected, isOpen)),
    ...[...new Set(twice)].map((cell) => headerProblem('csv-duplicate-column', header, cell, '')),
  ];
  return withDrift(problems, before, cells);
}

function unexpected(header: Header, cell: string, expected: readonly string[], isOpen: boolean): Diagnostic {
  const problem = headerProblem('column-unexpected', header, cell, expected.join(', '));
  return isOpen ? { ...problem, severity: 'warning' } : problem;
}

/** What the file must have for a column: the one of its names that it uses, and what is joined to it. */
const neededOf = ({ column, or, joined, constant }: FeedColumn, cells: readonly string[]): string[] => {
  if (constant !== null) return [];
  const own = column === ANY ? [] : [[column, ...or].find((name) => cells.includes(name)) ?? column];
  return [...own, ...joined];
};

const MARKS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
};

/** A header that is one cell and holds another delimiter is one, separated otherwise. */
function noHeader(header: Header, needed: readonly string[]): Diagnostic {
  const { cells, delimiter } = header;
  const text = cells.join(delimiter);
  const isOther = cells.length === 1 && Object.keys(MARKS).some((mark) => text.includes(mark));
  if (isOther) return headerProblem('csv-delimiter', header, text, MARKS[delimiter] ?? '');
  return headerProblem('csv-no-header', header, text, needed.join(delimiter));
}
