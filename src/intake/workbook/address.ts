import type { Diagnostic } from '../../program/diagnostic.ts';

const LETTERS = 26;
const A = 65;

/** `A` for column 0, `AA` for 26: as workbooks call their columns. */
export const lettersOf = (column: number): string =>
  column < LETTERS
    ? String.fromCharCode(A + column)
    : lettersOf(Math.floor(column / LETTERS) - 1) + lettersOf(column % LETTERS);

/** The column of a cell's address, from 0: 1 for `B7`. */
export const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0) -
  1;

/** A problem of a sheet that was read as lines, with the cell that it is of. */
export const inSheet = (sheet: string | null | undefined, one: Diagnostic): Diagnostic =>
  sheet && one.line > 0 ? { ...one, cell: addressOf(sheet, one.line, one.source ?? '', one.column) } : one;

/** The address of a cell by its row, from 1, and its column, from 0. */
export const cellAt = (sheet: string, row: number, column: number): string =>
  `${sheet}!${lettersOf(column)}${row}`;

/** The address of the cell in which a character of a row written as CSV stands: `Sheet1!B7`. `at` is from 1. */
export function addressOf(sheet: string, row: number, line: string, at: number): string {
  const before = line.slice(0, Math.max(0, at - 1)).replaceAll(/"[^"]*("|$)/g, '');
  return cellAt(sheet, row, before.split(',').length - 1);
}
