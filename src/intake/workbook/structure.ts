import { Unreadable } from '../scan/found.ts';
import { columnOf } from './address.ts';
import { attributeOf, type Sheet } from './sheets.ts';

const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*ref="(([A-Z]+\d+):[A-Z]+(\d+))"/g;
const HIDDEN_ROW = /<(?:\w+:)?row\s([^>]*hidden="(?:1|true)"[^>]*)>/g;
const HIDDEN_COLUMN = /<(?:\w+:)?col\s[^>]*hidden="(?:1|true)"/;
const MOST_COLUMNS = 200;
/** More rows than a day of sales has: a workbook is read as a whole. */
const MOST_ROWS = 200_000;

/** Which rows of a sheet are looked at, from 1. */
export interface Rows {
  /** Of the header. */
  readonly from: number;
  /** How many of the last rows are none. */
  readonly below: number;
}

/**
 * What a reader of values does not say of a sheet, and what would be read wrongly: throws Unreadable for cells that are
 * broken, merged, or too many. Gives what of it is hidden; null where nothing is.
 */
export function hiddenIn(sheet: Sheet, rows: Rows): string | null {
  const { xml } = sheet;
  const last = lastRow(sheet);
  for (const [, all = '', first = '', to = ''] of xml.matchAll(MERGED)) {
    const from = rowOf(first);
    const isFooter = from > last - rows.below;
    if (Number(to) < rows.from || isFooter) continue;
    throw new Unreadable('cells-merged', all, from, '', `${sheet.name}!${first}`);
  }
  const hidden = [...xml.matchAll(HIDDEN_ROW)]
    .map(([, attributes = '']) => Number(attributeOf(attributes, 'r')))
    .filter((row) => row > rows.from && row <= last);
  if (hidden.length > 0) return `rows, the first of them ${hidden[0]}`;
  return HIDDEN_COLUMN.test(xml) ? 'columns' : null;
}

/** The last row that holds something; each cell that does is looked at. */
function lastRow({ name, xml }: Sheet): number {
  let last = 0;
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    if (content === '') continue;
    const address = attributeOf(attributes, 'r');
    const row = rowOf(address);
    refuseCell(attributes, content, `${name}!${address}`, row);
    if (columnOf(address) >= MOST_COLUMNS) throw new Unreadable('csv-too-wide', undefined, row);
    last = Math.max(last, row);
  }
  if (last > MOST_ROWS) throw new Unreadable('file-too-large', `${MOST_ROWS} rows of`);
  return last;
}

const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0]);

function refuseCell(attributes: string, content: string, cell: string, row: number): void {
  const [, value] = /<(?:\w+:)?v[^>]*>([^<]*)</.exec(content) ?? [];
  const isError = attributeOf(attributes, 't') === 'e';
  const isUncomputed = value === undefined && /<(?:\w+:)?f[\s>/]/.test(content);
  if (isError || isUncomputed) throw new Unreadable('cell-broken', value ?? '', row, '', cell);
}
