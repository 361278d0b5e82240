import type { Database } from '../../intake/database.ts';
import type { Lottery } from '../../program/lottery.ts';
import type { EngineRule, RuleContext } from '../rules/context.ts';
import { dueRows } from '../rules/limits.ts';
import { pointScale } from '../rules/scales.ts';
import { inSmallest } from '../rules/variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** How many numbers of the chain are looked at, until all prizes are drawn; after the last, those that are left are not given. */
const CHAIN = [1_000, 30_000, 1_000_000] as const;

/** Nobody has tickets yet. */
export const beginLotteries = (db: Database): Promise<void> => db.run(sql('ticket'));

/** Turns the tickets in `change` into what was drawn, if the seed is known and the lottery has closed, and notes the tickets. */
export async function runLottery(
  { db, program, today }: RuleContext,
  entry: EngineRule,
  lottery: Lottery,
): Promise<void> {
  for (const name of ['lottery_due', 'lottery_prize']) await db.run(sql(name));
  const due = dueRows(program, entry).map(([, window = 0, day = '']) => [window, day]);
  await db.fill('lottery_due', due);
  const hasClosed = due.every(([, day = '']) => day <= today);
  if (hasClosed && lottery.revealed !== null)
    await db.fill(
      'lottery_prize',
      lottery.prizes.map((points, index) => [index + 1, inSmallest(points, program)]),
    );
  await db.run(sql('held'), { ticket_unit: pointScale(program) });
  await drawLots(db, lottery.revealed ?? '');
  await db.run(sql('tickets_held'));
  await db.run(sql('won'));
}

/** Mostly the first numbers are enough: it takes more where few have tickets beside somebody who has nearly all. */
async function drawLots(db: Database, seed: string): Promise<void> {
  for (const numbers of CHAIN) {
    await db.run(sql('drawn'), { seed, numbers });
    const [left] = await db.rows(sql('to_draw'));
    if (Number(left?.['prizes'] ?? 0) === 0) return;
  }
}
