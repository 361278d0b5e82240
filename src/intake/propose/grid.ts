import type { Delimiter } from '../../program/feed.ts';
import { isCount, isPlainText, totalIn } from './cell-forms.ts';
import { cellsOf, linesOf, shapeOf } from './lines.ts';

/** A file as lines of cells: what stands above the header, the header, the rows, and what stands among and below them. */
export interface Grid {
  readonly delimiter: Delimiter;
  readonly linesBefore: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How lines among the rows begin that are none. */
  readonly between: readonly string[];
  /** How each of the last lines begins, where they are no rows. */
  readonly footer: readonly string[];
  /** Whether spaces stand around most cells. */
  readonly padded: boolean;
}

/** So many lines say what parts them. */
const LOOKED_AT = 300;

/** Null where no line looks like the names of columns. */
export function gridOf(text: string): Grid | null {
  const lines = linesOf(text);
  const { delimiter, width } = shapeOf(lines.slice(0, LOOKED_AT));
  const written = lines.map((line) => cellsOf(line, delimiter));
  const cells = written.map((line) => line.map((cell) => cell.trim()));
  const linesBefore = cells.findIndex((line) => isHeader(line, width));
  const header = cells[linesBefore];
  if (!header) return null;
  const padded = isPadded(written.slice(linesBefore).filter((line) => line.length === width));
  const below = (padded ? cells : written).slice(linesBefore + 1);
  const isRow = (line: readonly string[]): boolean => line.length === width && !isOther(line, header);
  const end = below.findLastIndex(isRow) + 1;
  const rows = below.filter(isRow);
  const begins = below.slice(0, end).flatMap((line) => (isRow(line) ? [] : beginOf(line, header, delimiter)));
  const ends = below.slice(end).flatMap((line) => footerOf(line, delimiter, rows.length));
  const between = [...new Set(begins)];
  const from = ends.findIndex((line) => !between.some((begin) => line.startsWith(begin)));
  return {
    ...{ delimiter, linesBefore, padded, rows, between },
    header: (padded ? header : (written[linesBefore] ?? [])).map((name) => name.replaceAll(/\s*\n\s*/g, ' ')),
    footer: from < 0 ? [] : ends.slice(from),
  };
}

/** Names stand in most cells of a header, and nothing else. */
function isHeader(cells: readonly string[], width: number): boolean {
  const named = cells.filter((cell) => cell !== '');
  return cells.length === width && named.length * 5 >= width * 3 && named.every(isPlainText);
}

/** Of numbers and texts, whose widths differ, some are always padded. */
const isPadded = (lines: readonly (readonly string[])[]): boolean => {
  const filled = lines.flat().filter((cell) => cell.trim() !== '');
  return filled.filter((cell) => cell !== cell.trim()).length * 3 > filled.length;
};

const firstOf = (line: readonly string[]): string => line.find((cell) => cell.trim() !== '') ?? '';

/** Whether a line is a sum, a count, the name of a group, the header again, or nothing. */
function isOther(line: readonly string[], header: readonly string[]): boolean {
  const filled = line.filter((cell) => cell.trim() !== '');
  const isGroup = filled.length <= 1 && header.length > 2;
  const isAgain = line.every((cell, index) => cell.trim() === header[index]);
  const isRuler = filled.every((cell) => rulerIn(cell.trim()) !== null);
  return isGroup || isAgain || isRuler || totalIn(firstOf(line).trim()) !== null || isCount(line);
}

/** How a line among the rows is told from them; nothing where it is blank. */
function beginOf(line: readonly string[], header: readonly string[], delimiter: string): string[] {
  const first = firstOf(line);
  if (first === '') return [];
  const at = line.indexOf(first);
  const total = totalIn(first.trim());
  const isGroup = at === 0 && line.length > 1 && line.slice(1).every((cell) => cell.trim() === '');
  if (total === null && isGroup && line.length === header.length)
    return [`{any}${delimiter.repeat(line.length - 2)}`];
  return [delimiter.repeat(at) + (rulerIn(first) ?? total ?? first)];
}

const rulerIn = (cell: string): string | null => /^[-=_]{3}/.exec(cell)?.[0] ?? null;

/** How a line below the rows begins: up to a number that is another in each file, unless it counts the rows. */
function footerOf(line: readonly string[], delimiter: string, rows: number): string[] {
  const first = firstOf(line);
  if (first === '') return [];
  const ruler = rulerIn(first);
  if (ruler !== null) return [ruler];
  const counted = first.replace(new RegExp(`(?<!\\d)${rows}(?!\\d)`), '{rows}');
  const sure = /^[^\d]*/.exec(counted)?.[0].trim() ?? '';
  return [delimiter.repeat(line.indexOf(first)) + (sure === '' ? counted : sure)];
}
