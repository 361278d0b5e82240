import type { Diagnostic } from '../../program/diagnostic.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Item } from './reference.ts';
import type { Table } from './table.ts';

/** As long as an id of any client's system. */
const LONGEST = 128;

/** The rows of `products.csv` or `customers.csv` that are sound, by the id in `column`: any text, as the client writes it. */
export function readItems(table: Table, column: 'product_id' | 'customer_id', found: Diagnostic[]): Item[] {
  if (!columnsSound(table, { needed: [column], optional: ['title'], open: true }, found)) return [];
  const taken = new Map<string, Item>();
  for (const row of table.rows) {
    const item = readItem(new Cells(table, row, found), column, taken);
    if (item) taken.set(item.id, item);
  }
  return [...taken.values()];
}

function readItem(cells: Cells, column: string, taken: ReadonlyMap<string, Item>): Item | null {
  const id = cells.needed(column);
  if (id === null) return null;
  if (id.length > LONGEST) {
    return cells.refuse(
      column,
      'id-too-long',
      `The id has ${id.length} characters; at most ${LONGEST} are taken.`,
      'Shorten it.',
    );
  }
  if (taken.has(id)) {
    return cells.refuse(
      column,
      'duplicate-id',
      `${quoted(id)} is there a second time.`,
      'Keep one of the two rows.',
    );
  }
  return { id, title: cells.text('title').trim() || id, attributes: cells.row.cells };
}
