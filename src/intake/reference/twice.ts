import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Code } from '../../program/source/codes.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import type { Row, Table } from './csv/table.ts';

/**
 * Warns once where rows have a cell that an earlier row has, too, in whatever case: perhaps they are one person. Among
 * thousands some are namesakes: the first is named, the others are counted.
 */
export function tellTwice(table: Table, column: string, code: Code, found: Diagnostic[]): void {
  const firsts = new Map<string, Row>();
  const again = table.rows.filter((row) => {
    const value = (row.cells[column] ?? '').toLowerCase();
    const isAgain = value !== '' && firsts.has(value);
    if (!isAgain) firsts.set(value, row);
    return isAgain;
  });
  const [row] = again;
  if (!row) return;
  const value = row.cells[column] ?? '';
  const other = firsts.get(value.toLowerCase())?.cells['participant_id'] ?? '';
  const more = again.length > 1 ? `; such rows: ${again.length}` : '';
  const message = `${quoted(value)} is there already, for ${quoted(other)}${more}.`;
  const hint = 'If two rows are one person, keep one of them; else nothing is to be done.';
  new Cells(table, row, found).warn(column, code, message, hint);
}
