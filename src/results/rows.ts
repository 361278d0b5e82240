import Papa from 'papaparse';
import { type Relation, type Row, relations } from './contract.ts';

/** The columns of a relation, in the file's order. */
export const columnsOf = (relation: Relation): readonly string[] => COLUMNS[relation];

const COLUMNS = Object.fromEntries(
  Object.entries(relations).map(([relation, { shape }]) => [relation, Object.keys(shape)]),
) as Readonly<Record<string, string[]>> as Readonly<Record<Relation, readonly string[]>>;

/** Lines without a header as rows of the contract. Columns that a later contract added are left out. */
export function rowsOf<R extends Relation>(relation: R, lines: string): Row<R>[] {
  const columns = columnsOf(relation);
  return fieldsOf(lines).map((fields) => rowOf<R>(columns, fields));
}

/** Most relations quote nothing, and a page asks for many of a few lines. */
function fieldsOf(lines: string): string[][] {
  if (lines === '') return [];
  if (!lines.includes('"'))
    return lines
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
  return Papa.parse<string[]>(lines, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
}

function rowOf<R extends Relation>(columns: readonly string[], fields: readonly string[]): Row<R> {
  const row: Record<string, string> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = fields[index] ?? '';
  return row as Row<R>;
}
