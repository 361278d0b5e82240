import type { Diagnostic } from '../../program/diagnostic.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import type { Row, Table } from './csv/table.ts';

/** The rows of a table without those whose id has already been there; these are told. */
export function unique(table: Table, column: string, found: Diagnostic[]): Row[] {
  const taken = new Set<string>();
  return table.rows.filter((row) => {
    const id = row.cells[column] ?? '';
    const double = id !== '' && taken.has(id);
    taken.add(id);
    if (double) {
      const message = `${quoted(id)} is there a second time.`;
      new Cells(table, row, found).refuse(column, 'duplicate-id', message, 'Keep one of the two rows.');
    }
    return !double;
  });
}
