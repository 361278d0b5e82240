import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Code } from '../../program/source/codes.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import type { Table } from './csv/table.ts';

/** Warns of rows whose cell an earlier row has, too, in whatever case: perhaps they are one person. */
export function tellTwice(table: Table, column: string, code: Code, found: Diagnostic[]): void {
  const taken = new Map<string, string>();
  for (const row of table.rows) {
    const value = row.cells[column] ?? '';
    const other = taken.get(value.toLowerCase());
    if (value === '') continue;
    if (other === undefined) taken.set(value.toLowerCase(), row.cells['participant_id'] ?? '');
    else {
      const message = `${quoted(value)} is there already, for ${quoted(other)}.`;
      const hint = 'If both rows are one person, keep one of them; else nothing is to be done.';
      new Cells(table, row, found).warn(column, code, message, hint);
    }
  }
}
