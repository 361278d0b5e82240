import type { Diagnostic } from '../../program/diagnostic.ts';
import { nearest } from '../../program/source/nearest.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { placeOfColumn, type Table } from './csv/table.ts';

interface Columns {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Whether further columns are attributes. */
  readonly open: boolean;
}

/** Columns that are known to the program language, and not read yet: to ignore them would change what they say. */
const LATER = ['known_on', 'manager_id'];

/** Whether a table has the columns that it needs; a misspelled one is told as such. */
export function columnsSound(
  table: Table,
  { needed, optional, open }: Columns,
  found: Diagnostic[],
): boolean {
  const { columns } = table;
  const missing = needed.filter((column) => !columns.includes(column));
  const others = columns.filter((column) => !needed.includes(column) && !optional.includes(column));
  const guessed = missing.map((column) => nearest(column, others));
  const strange = others.filter((column) => LATER.includes(column) || (!open && !guessed.includes(column)));
  const free = [...optional, ...needed].filter((column) => !columns.includes(column));
  found.push(
    ...missing.map((column, index) => tellMissing(table, column, guessed[index] ?? null)),
    ...strange.map((column) => tellStrange(table, column, nearest(column, free))),
  );
  return missing.length === 0;
}

function tellMissing(table: Table, column: string, near: string | null): Diagnostic {
  const place = placeOfColumn(table, near ?? '');
  const message = `The column ${quoted(column)} is missing.`;
  const hint = near
    ? `Did you mean ${column} where ${quoted(near)} is written?`
    : `Add a column named ${column}.`;
  return problem(place, 'column-missing', message, hint);
}

function tellStrange(table: Table, column: string, near: string | null): Diagnostic {
  const message = `${table.source.file} has no column ${quoted(column)} that is read.`;
  const hint = near ? `Did you mean ${near}?` : 'Remove the column.';
  return problem(placeOfColumn(table, column), 'unknown-column', message, hint);
}
