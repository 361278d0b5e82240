import type { Delimiter } from '../../program/feed.ts';

/** A line end inside quotes ends no line; blank ones at the end are left out. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const piece of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const open = lines.at(-1);
    if (open !== undefined && isOpen(open)) lines[lines.length - 1] = `${open}\n${piece}`;
    else lines.push(piece);
  }
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

const isOpen = (line: string): boolean => line.split('"').length % 2 === 0;

export function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (const piece of line.split(delimiter)) {
    const open = cells.at(-1);
    if (open !== undefined && isOpen(open)) cells[cells.length - 1] = open + delimiter + piece;
    else cells.push(piece);
  }
  return cells.map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const DELIMITERS: readonly Delimiter[] = [';', '\t', '|', ','];

/** What parts most lines into the same number of cells, and into many; and that number. */
export function shapeOf(lines: readonly string[]): { delimiter: Delimiter; width: number } {
  const scored = DELIMITERS.map((delimiter) => {
    const { width, count } = commonWidth(lines.map((line) => cellsOf(line, delimiter)));
    return { delimiter, width, score: (count / lines.length) * Math.log2(width) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}

/** Of lines that are parted at all. */
function commonWidth(lines: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { width, count };
}
