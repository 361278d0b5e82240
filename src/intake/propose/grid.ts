import type { Delimiter } from '../../program/feed.ts';
import { isFooter, isPlainText } from './cell-forms.ts';

/** A file as lines of cells: what stands above the header, the header, the rows, and what stands below. */
export interface Grid {
  readonly delimiter: Delimiter;
  readonly linesBefore: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first cell of the last line, where that is no row. */
  readonly footer: string | null;
}

const DELIMITERS: readonly Delimiter[] = [';', '\t', '|', ','];
/** So many lines say what parts them. */
const LOOKED_AT = 300;

/** Null where no line looks like the names of columns. */
export function gridOf(text: string): Grid | null {
  const lines = linesOf(text);
  const delimiter = delimiterOf(lines.slice(0, LOOKED_AT));
  const cells = lines.map((line) => cellsOf(line, delimiter));
  const width = commonWidth(cells.slice(0, LOOKED_AT)).width;
  const linesBefore = cells.findIndex((line) => isHeader(line, width));
  if (linesBefore < 0) return null;
  const below = cells.slice(linesBefore + 1);
  const last = below.at(-1);
  const hasFooter = last !== undefined && (last.length !== width || isFooter(last));
  return {
    ...{ delimiter, linesBefore, header: cells[linesBefore] ?? [] },
    rows: (hasFooter ? below.slice(0, -1) : below).filter((line) => line.length === width),
    footer: hasFooter ? (last[0] ?? '') : null,
  };
}

/** A line end inside quotes ends no line. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const piece of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const open = lines.at(-1);
    if (open !== undefined && isOpen(open)) lines[lines.length - 1] = `${open}\n${piece}`;
    else lines.push(piece);
  }
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

const isOpen = (line: string): boolean => line.split('"').length % 2 === 0;

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (const piece of line.split(delimiter)) {
    const open = cells.at(-1);
    if (open !== undefined && isOpen(open)) cells[cells.length - 1] = open + delimiter + piece;
    else cells.push(piece);
  }
  return cells.map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** What parts most lines into the same number of cells, and into many. */
function delimiterOf(lines: readonly string[]): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const { width, count } = commonWidth(lines.map((line) => cellsOf(line, delimiter)));
    return { delimiter, score: (count / lines.length) * Math.log2(width) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function commonWidth(lines: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { width, count };
}

/** Names stand in most cells of a header, and nothing else. */
function isHeader(cells: readonly string[], width: number): boolean {
  const named = cells.filter((cell) => cell.trim() !== '');
  return cells.length === width && named.length * 5 > width * 3 && named.every(isPlainText);
}
