import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type Row, type Table } from '../intake/reference/csv/table.ts';
import { tableFile, tableSource } from '../intake/reference/table-source.ts';
import type { TableName } from '../intake/reference/tables.ts';
import type { Day } from '../program/day.ts';

/**
 * Tables that grow by a row for each thing that happens, and the columns of its day: the first that is filled in.
 * Restatements stay: the program in the archive is the present one, and where a rule was corrected they say what that changed.
 */
const DAYS: readonly (readonly [TableName, readonly string[]])[] = [
  ['adjustments', ['date']],
  ['redemptions', ['date']],
  ['credits', ['known_on']],
  ['choices', ['known_on', 'chosen_on']],
  ['entries', ['known_on', 'entered_on']],
];

/** The files that have rows of later days, below `root`, and what they say without them, as CSV. */
export function cutTables(root: string, asOf: Day): (readonly [path: string, text: string])[] {
  return DAYS.flatMap(([name, columns]) => {
    const path = tableFile(root, name);
    const source = existsSync(join(root, path)) ? tableSource(root, path).source : null;
    const table = source && parseTable(source, []);
    const isKept = ({ cells }: Row): boolean => dayOf(cells, columns) <= asOf;
    return table?.complete && !table.rows.every(isKept) ? [[path, textOf(table, isKept)] as const] : [];
  });
}

const dayOf = (cells: Row['cells'], columns: readonly string[]): string =>
  columns.map((column) => cells[column] ?? '').find((day) => day !== '') ?? '';

/** Each row as it is written. */
function textOf({ source: { text }, rows }: Table, isKept: (row: Row) => boolean): string {
  const ends = [...rows.slice(1).map(({ offset }) => offset), text.length];
  const kept = rows.flatMap((row, index) => (isKept(row) ? [text.slice(row.offset, ends[index])] : []));
  return text.slice(0, rows[0]?.offset) + kept.join('');
}
