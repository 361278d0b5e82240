import { programCloses } from '../../program/board-windows.ts';
import type { Limit } from '../../program/program.ts';
import type { RuleContext } from './context.ts';
import { inSmallest } from './variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Lets everything that rules earned wait for the closing of its stage, and divides the budget among it there. */
export async function divideBudget(
  { db, program, today }: RuleContext,
  { points }: Pick<Limit, 'points'>,
): Promise<void> {
  const last = programCloses(program);
  const closings = new Set([...program.stages.map(({ closes }) => closes), last]);
  await db.run(sql('settled'), {
    budget: inSmallest(points, program),
    program_closes: last,
    today,
  });
  for (const day of [...closings].sort()) if (day <= today) await db.run(sql('settle'), { settle_on: day });
  await db.run(sql('owed_by_budget'));
  await db.run(sql('paid_in_proportion'));
}
