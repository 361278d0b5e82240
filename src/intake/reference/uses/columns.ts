import type { Diagnostic } from '../../../program/diagnostic.ts';
import { didYouMean } from '../../../program/source/nearest.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import type { Place } from '../../../program/source/source.ts';
import type { TableName, Tables } from '../tables.ts';

/** Why a column cannot be read from a table, at the place that asks for it; none where it can. */
export function columnProblems(place: Place, name: TableName, column: string, tables: Tables): Diagnostic[] {
  const table = tables[name];
  if (table === 'broken' || table?.columns.includes(column)) return [];
  const file = `data/${name}.csv`;
  if (table === null) {
    return [problem(place, 'table-missing', `This needs ${file}, which is not there.`, `Add ${file}.`)];
  }
  const message = `${file} has no column ${quoted(column)}.`;
  return [problem(place, 'unknown-column', message, didYouMean(column, table.columns))];
}
