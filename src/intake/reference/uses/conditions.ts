import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Condition, Measure } from '../../../program/program.ts';
import { placeInKey } from '../../../program/resolve/origin.ts';
import { didYouMean } from '../../../program/source/nearest.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import type { Place } from '../../../program/source/source.ts';
import type { Table } from '../csv/table.ts';
import type { Tables } from '../tables.ts';
import type { Use } from './use.ts';

const TABLES = { product: 'products', customer: 'customers', participant: 'participants' } as const;

/** A condition on a product, a customer or a participant names a column of its table. */
export const conditions = ({ program, tables }: Use): Diagnostic[] =>
  program.measures.flatMap((measure) =>
    measure.where.flatMap((condition) => checkCondition(measure, condition, tables)),
  );

function checkCondition(measure: Measure, { subject, attribute }: Condition, tables: Tables): Diagnostic[] {
  if (subject === 'row') return [];
  return columnProblems(
    placeInKey(measure, 'where', `${subject}.${attribute}`),
    TABLES[subject],
    attribute,
    tables,
  );
}

/** Why a column cannot be read from a table, at the place that asks for it; none where it can. A table that had to be there is told elsewhere. */
export function columnProblems(
  place: Place,
  name: keyof Tables,
  column: string,
  tables: Tables,
): Diagnostic[] {
  const table: Table | null = tables[name];
  if (table?.columns.includes(column)) return [];
  if (table === null) return name === 'participants' ? [] : [noTable(place, name)];
  const message = `data/${name}.csv has no column ${quoted(column)}.`;
  return [problem(place, 'unknown-column', message, didYouMean(column, table.columns))];
}

const noTable = (place: Place, name: string): Diagnostic =>
  problem(
    place,
    'table-missing',
    `This needs data/${name}.csv, which is not there.`,
    `Add data/${name}.csv.`,
  );
