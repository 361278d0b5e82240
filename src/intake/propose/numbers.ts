import { type NumberFormat, PLAIN } from '../../program/feed.ts';
import { numberReading } from '../feeds/numbers-read.ts';
import { isDash } from './cell-forms.ts';

/** How a file's numbers may be written; the first is proposed. */
export interface NumberGuess {
  readonly format: NumberFormat;
  readonly doubts: readonly string[];
}

/** Cells of numbers, and how many of their decimals count. */
export interface NumberCells {
  readonly cells: readonly string[];
  readonly decimals: number;
}

const MARKS = [
  ['.', ''],
  ['.', ','],
  [',', ''],
  [',', '.'],
  [',', ' '],
  ['.', ' '],
  ['.', "'"],
] as const;
const MINUS = ['before', 'after', 'parentheses'] as const;

/** Null where no way to write numbers fits every cell. */
export function guessNumbers(all: readonly NumberCells[]): NumberGuess | null {
  const zeros = [...new Set(all.flatMap(({ cells }) => cells.filter(isDash).map((cell) => cell.trim())))];
  const columns = all.map((column) => ({ ...column, cells: column.cells.filter((cell) => !isDash(cell)) }));
  const units = new Set(columns.flatMap(({ cells }) => cells.map(unitOf)));
  units.delete('');
  const [unit = ''] = units;
  const fits = MARKS.flatMap(([decimal, thousands]) =>
    MINUS.map(
      (minus): NumberFormat => ({
        ...PLAIN.numbers,
        decimal,
        thousands,
        minus,
        unit,
        decimals: zerosIn(columns, decimal),
      }),
    ),
  ).filter((format) => columns.every((column) => reads(column, format)));
  const [best] = fits;
  if (best === undefined || units.size > 1) return null;
  const cells = columns.flatMap((column) => column.cells);
  return { format: { ...best, zeros }, doubts: doubtsOf(best, fits, cells) };
}

/** What stands beside the digits. */
const unitOf = (cell: string): string => cell.replaceAll(/[\d.,'()\s\u2212-]/g, '');

function doubtsOf(best: NumberFormat, fits: readonly NumberFormat[], cells: readonly string[]): string[] {
  const other = fits.find((format) => cells.some((cell) => plain(cell, format) !== plain(cell, best)));
  const unlike = other && cells.find((cell) => plain(cell, other) !== plain(cell, best));
  if (other && unlike !== undefined)
    return [`"${unlike}" is read as ${plain(unlike, best)}; it could be ${plain(unlike, other)}.`];
  const reaches = cells.some((cell) => Math.abs(Number(plain(cell, best))) >= 1000);
  return reaches ? [] : ['No number reaches 1,000: what parts thousands is not to be seen.'];
}

function reads({ cells, decimals }: NumberCells, format: NumberFormat): boolean {
  const { pattern, money } = numberReading(format, decimals);
  const written = new RegExp(`^(?:${pattern || money})$`, 'u');
  const counted = new RegExp(`^(?:${money})$`, 'u');
  return cells.every((cell) => written.test(cell) && counted.test(plain(cell, format)));
}

/** A cell's number with a point; what is no number stays none. */
function plain(cell: string, { decimal, unit, thousands }: NumberFormat): string {
  const isNegative = /[-\u2212(]/.test(cell);
  const bare = cell.replace(unit, '').replaceAll(/[()\s\u2212-]/g, '');
  const digits = (thousands === '' ? bare : bare.replaceAll(thousands, '')).replace(decimal, '.');
  return isNegative ? `-${digits}` : digits;
}

/** How many decimals are written, where these are more than count: then they are zeros. */
function zerosIn(columns: readonly NumberCells[], mark: string): number | null {
  const written = columns
    .map(({ cells, decimals }) => ({ decimals, fractions: cells.map((cell) => fractionOf(cell, mark)) }))
    .filter(({ decimals, fractions }) => fractions.every((fraction) => /^0*$/.test(fraction.slice(decimals))))
    .flatMap(({ decimals, fractions }) => fractions.filter(({ length }) => length > decimals));
  const most = Math.max(0, ...written.map(({ length }) => length));
  return most > 0 ? most : PLAIN.numbers.decimals;
}

/** The digits after a cell's last decimal mark; none where it has no such mark. */
function fractionOf(cell: string, mark: string): string {
  const digits = cell.replaceAll(/[^\d.,]/g, '');
  return digits.includes(mark) ? digits.slice(digits.lastIndexOf(mark) + 1) : '';
}
