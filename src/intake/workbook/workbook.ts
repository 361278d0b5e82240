import type { FileFormat } from '../../program/feed.ts';
import { cellText, type WorkbookCell } from './cell-text.ts';
import { partsOf } from './parts.ts';
import { readRows } from './read-rows.ts';
import { sheetOf } from './sheets.ts';
import { hiddenIn } from './structure.ts';

/** A sheet as a table of text: UTF-8, commas, a line a row. */
export interface SheetText {
  readonly sheet: string;
  readonly text: Buffer;
  /** What of it is hidden, and read like the rest; null where nothing is. */
  readonly hidden: string | null;
}

/** What of a format says how a workbook is read. */
export type WorkbookFormat = Pick<FileFormat, 'sheet' | 'linesBefore' | 'footer' | 'numbers' | 'dates'>;

/** The text of a workbook's sheet, its numbers and days as the feed's files write them. Throws Unreadable. */
export function sheetText(bytes: Buffer, format: WorkbookFormat): SheetText {
  const sheet = sheetOf(partsOf(bytes), format.sheet);
  const hidden = hiddenIn(sheet, { from: format.linesBefore + 1, below: format.footer.length });
  const lines = readRows(bytes, sheet.name).map((row) => lineOf(row, format));
  return { sheet: sheet.name, text: Buffer.from(lines.map((line) => `${line}\n`).join('')), hidden };
}

/** Empty for a row that holds nothing. */
const lineOf = (row: readonly WorkbookCell[], format: WorkbookFormat): string =>
  row.every((cell) => cell === null) ? '' : row.map((cell) => quoted(cellText(cell, format))).join(',');

const quoted = (cell: string): string =>
  /[",]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
