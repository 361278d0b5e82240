import { programCloses } from '../../program/board-windows.ts';
import type { Limit } from '../../program/program.ts';
import type { RuleContext } from './context.ts';
import { inSmallest } from './variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/**
 * Lets what rules earned under a limit that is divided wait for the closing of its stage, and divides the limit among it
 * there: each of its windows is a pool of its own. Reads the limit's windows from `limit_slot`.
 */
export async function dividePools(
  { db, program, today }: RuleContext,
  { points }: Limit,
  number: number,
): Promise<void> {
  const last = programCloses(program);
  const closings = new Set([...program.stages.map(({ closes }) => closes), last]);
  await db.run(sql('settled'), {
    limit_number: number,
    limit: inSmallest(points, program),
    program_closes: last,
    today,
  });
  for (const day of [...closings].sort()) if (day <= today) await db.run(sql('settle'), { settle_on: day });
  for (const name of ['owed_by_pool', 'pool_shares', 'paid_in_proportion']) await db.run(sql(name));
}
