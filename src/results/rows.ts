import Papa from 'papaparse';
import { type Relation, type Row, relations } from './contract.ts';

/** The columns of a relation, in the file's order. */
export const columnsOf = (relation: Relation): string[] => Object.keys(relations[relation].shape);

/** Lines without a header as rows of the contract. Columns that a later contract added are left out. */
export function rowsOf<R extends Relation>(relation: R, lines: string): Row<R>[] {
  if (lines === '') return [];
  const columns = columnsOf(relation);
  const { data } = Papa.parse<string[]>(lines, { delimiter: ',', newline: '\n', skipEmptyLines: true });
  return data.map((fields) => rowOf<R>(columns, fields));
}

function rowOf<R extends Relation>(columns: readonly string[], fields: readonly string[]): Row<R> {
  const row: Record<string, string> = {};
  for (const [index, name] of columns.entries()) row[name] = fields[index] ?? '';
  return row as Row<R>;
}
