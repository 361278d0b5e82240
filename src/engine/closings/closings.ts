import { join } from 'node:path';
import type { Closing, Kept } from '../../intake/closings/closing.ts';
import { Database } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Restatement } from '../../intake/reference/reference.ts';
import { ProblemsFound } from '../../program/diagnostic.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import type { BoardContext } from '../boards/run.ts';
import { pointScale } from '../rules/scales.ts';
import { decimalUnit } from '../units.ts';
import { ClosedChanged, type Gone, goneRule, type Moved } from './problems.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

export interface ClosingContext extends Omit<BoardContext, 'measures' | 'hasClosed'> {
  /** In the order in which they were made. */
  readonly closings: readonly Closing[];
  /** Published decimals of measures, as a power of ten. */
  readonly valueUnits: bigint;
}

const TABLES = [
  'kept_stage',
  'closed_stage',
  'restatement_row',
  'closed_standing',
  'closed_rank',
  'closed_prize',
  'closed_measure',
];
const KEPT: readonly (readonly [Kept, string])[] = [
  ['standings', 'closed_standings'],
  ['rank_history', 'closed_ranks'],
  ['prizes', 'closed_prizes'],
  ['measures', 'closed_measures'],
];

/**
 * Puts what closings have published in the place of what would come out today, and posts what was restated since. Returns
 * whether any stage is closed by today. Throws ProblemsFound where a closed figure would change and nobody has restated it.
 */
export async function standStill(context: ClosingContext): Promise<boolean> {
  const { db, program, today } = context;
  for (const name of TABLES) await db.run(sql(name));
  if (context.closings.length === 0) return false;
  const number = ({ stage }: Closing): number => program.stages.findIndex(({ id }) => id === stage);
  const closed = context.closings.filter(({ closedOn }) => closedOn <= today);
  await db.fill(
    'kept_stage',
    context.closings.map((closing) => [number(closing)]),
  );
  await db.fill(
    'closed_stage',
    closed.map((closing) => [number(closing), closing.closedOn]),
  );
  await db.fill(
    'restatement_row',
    context.reference.restatements.map((row) => restatementRow(row, context)),
  );
  const units = pointScale(program);
  const paths = (name: Kept) =>
    Database.list(context.closings.map(({ folder }) => join(folder, `${name}.csv`)));
  await db.run(sql('closed_entry'), { closed_ledgers: paths('ledger'), point_units: units, today });
  for (const [name, file] of KEPT) await db.run(sql(file), { closed_files: paths(name) });
  await db.run(sql('closed_posting'), { value_units: context.valueUnits });
  await db.run(sql('moved_stage'));
  await refuseMoved(context, units);
  await db.run(sql('restated_part'));
  await db.run(sql('stand'));
  return closed.length > 0;
}

async function refuseMoved({ db, reference }: ClosingContext, units: bigint): Promise<void> {
  const gone = (await db.rows(sql('closed_unknown'))) as unknown as Gone[];
  if (gone.length > 0) throw new ProblemsFound(gone.map(goneRule));
  const moved = (await db.rows(sql('restated_by'), { point_unit: decimalUnit(units) })) as unknown as Moved[];
  if (moved.length > 0) throw new ClosedChanged(moved, reference);
}

const restatementRow = (row: Restatement, { program, numbers }: ClosingContext) => [
  row.id,
  row.day,
  program.stages.findIndex(({ id }) => id === row.stage),
  numberOf(numbers.participants, row.participant),
  row.rule,
  row.window.from,
  row.window.until,
  scaled(multiply(row.points, ratio(pointScale(program))), 1n),
];
