import type { Cell, Database } from '../../intake/database.ts';
import { type Day, lastDay } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import { addsUp } from '../../program/weighing.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/** Figures of the program as it stands, by the name of their query. */
export const STANDING = [
  ...['season_totals', 'delivered_rows', 'objective_reach', 'target_reach', 'uplift', 'participation'],
  ...['points_spread', 'quarter_moves', 'cost', 'next_target', 'podium', 'points_owed'],
] as const;

/** Figures of everybody's own season, which it has when it is over. */
export const SEASON = ['best_day', 'streak', 'growth', 'best_rank', 'rewards_won'] as const;

/**
 * Creates `figures` from the relations that are published in the folder `results`, and from nothing else but the program.
 * `today` is the day as of which they are.
 */
export async function publishFigures(
  db: Database,
  results: string,
  program: Program,
  today: Day,
): Promise<void> {
  const { objective, points } = program;
  const variables = {
    results,
    price_of_a_point: points.value && ratioText(points.value),
    objective_measure: objective?.measure ?? null,
    objective_target: objective && ratioText(objective.target),
  };
  await db.run(sql('published'), variables);
  for (const name of ['share_of', 'figure', 'counted_measure', 'begun_stage', 'latest_enrolment'])
    await db.run(sql(name));
  await db.fill('counted_measure', measureRows(program));
  await db.fill('begun_stage', stageRows(program, today));
  const isOver = today >= lastDay(program.period);
  if (isOver) await db.run(sql('earned_day'));
  for (const name of [...STANDING, ...(isOver ? SEASON : [])]) await db.run(sql(name));
  await db.run(sql('figures'));
}

const measureRows = (program: Program): Cell[][] =>
  program.measures.map((measure) => [measure.id, addsUp(measure, program), measure.money]);

const stageRows = ({ stages }: Program, today: Day): Cell[][] =>
  stages.filter(({ period }) => period.from <= today).map(({ id }, index) => [id, index]);
