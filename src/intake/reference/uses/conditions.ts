import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Condition } from '../../../program/measure.ts';
import type { Measure } from '../../../program/program.ts';
import { placeInKey } from '../../../program/resolve/origin.ts';
import type { Tables } from '../tables.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

const TABLES = { product: 'products', customer: 'customers', participant: 'participants' } as const;

/** A condition on a product, a customer or a participant names a column of its table. */
export const conditions = ({ program, tables }: Use): Diagnostic[] =>
  program.measures.flatMap((measure) =>
    measure.where.flatMap((condition) => checkCondition(measure, condition, tables)),
  );

function checkCondition(measure: Measure, { subject, attribute }: Condition, tables: Tables): Diagnostic[] {
  if (subject === 'row') return [];
  const place = placeInKey(measure, 'where', `${subject}.${attribute}`);
  return columnProblems(place, TABLES[subject], attribute, tables);
}
