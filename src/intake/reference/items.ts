import type { Diagnostic } from '../../program/diagnostic.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Item } from './reference.ts';
import { unique } from './unique.ts';

/** As long as an id of any client's system. */
const LONGEST = 128;

/** The rows of `products.csv` or `customers.csv` that are sound, by the id in `column`: any text, as the client writes it. */
export function readItems(table: Table, column: 'product_id' | 'customer_id', found: Diagnostic[]): Item[] {
  if (!columnsSound(table, { needed: [column], optional: ['title'], open: true }, found)) return [];
  return unique(table, column, found).flatMap((row) => readItem(new Cells(table, row, found), column) ?? []);
}

function readItem(cells: Cells, column: string): Item | null {
  const id = cells.needed(column);
  if (id === null) return null;
  if (id.length > LONGEST) {
    const message = `The id has ${id.length} characters; at most ${LONGEST} are taken.`;
    return cells.refuse(column, 'id-too-long', message, 'Shorten it.');
  }
  return { id, title: cells.text('title') || id, attributes: cells.row.cells };
}
