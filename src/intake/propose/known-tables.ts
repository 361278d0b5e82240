import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type Table } from '../reference/csv/table.ts';
import { tableFile, tableSource } from '../reference/table-source.ts';

/** The tables of a program that a file's values may stand in; null where there is none. */
export type KnownTables = Readonly<Record<'participants' | 'products' | 'customers', Table | null>>;

export function knownTables(root: string): KnownTables {
  const read = (name: string): Table | null => {
    const file = tableFile(root, name);
    if (!existsSync(join(root, file))) return null;
    const { source } = tableSource(root, file);
    return source && parseTable(source, []);
  };
  return { participants: read('participants'), products: read('products'), customers: read('customers') };
}

/** The column of a table in which most of the values stand; null without a table. */
export function tableOf(
  table: Table | null,
  values: readonly string[],
): { column: string; values: ReadonlySet<string>; known: number } | null {
  const found = (table?.columns ?? []).map((column) => {
    const own = new Set(table?.rows.map(({ cells }) => cells[column] ?? ''));
    return { column, values: own, known: values.filter((value) => own.has(value)).length };
  });
  return found.toSorted((a, b) => b.known - a.known)[0] ?? null;
}
