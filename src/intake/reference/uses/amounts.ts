import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { Cells } from '../cells.ts';
import { readable } from '../tables.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

/** What the points of a rule are multiplied by is a column of participants, and in every row a number from 0, or nothing. */
export function amounts({ program, tables }: Use): Diagnostic[] {
  const rules = program.rules.filter(({ times }) => times !== null);
  const columns = new Set(rules.flatMap(({ times }) => times ?? []));
  return [
    ...rules.flatMap((rule) =>
      columnProblems(placeIn(rule, 'times'), 'participants', rule.times ?? '', tables),
    ),
    ...[...columns].flatMap((column) => noNumbers(column, tables)),
  ];
}

function noNumbers(column: string, tables: Use['tables']): Diagnostic[] {
  const table = readable(tables.participants);
  if (!table?.columns.includes(column)) return [];
  const found: Diagnostic[] = [];
  for (const row of table.rows) {
    const cells = new Cells(table, row, found);
    if (cells.text(column) === '') continue;
    const value = cells.decimal(column);
    if (value === null || value.n >= 0n) continue;
    const message = `${cells.text(column)} is below 0.`;
    cells.refuse(column, 'number-out-of-range', message, 'Write a number from 0, or nothing.');
  }
  return found;
}
