import type { Ratio } from '../../program/ratio.ts';
import type { EngineRule, RuleContext } from '../rules/context.ts';
import { dueRows } from '../rules/limits.ts';
import { inSmallest } from '../rules/variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Turns who has reached the goal, in `change`, into what places are worth, for windows that have closed. */
export async function runRace(
  { db, program, today }: RuleContext,
  entry: EngineRule,
  places: readonly Ratio[],
): Promise<void> {
  for (const name of ['race_window', 'race_place']) await db.run(sql(name));
  const due = dueRows(program, entry).map(([, window = 0, day = '']) => [window, day]);
  await db.fill(
    'race_window',
    due.filter(([, day = '']) => day <= today),
  );
  let through = 0n;
  const rows = places.map((points, index) => {
    through += inSmallest(points, program);
    return [index + 1, through];
  });
  await db.fill('race_place', [[0, 0n], ...rows]);
  for (const name of ['raced', 'race', 'race_worked']) await db.run(sql(name));
}
