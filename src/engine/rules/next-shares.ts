import type { Cell } from '../../intake/database.ts';
import { isDecidedOnce } from '../../program/decided-once.ts';
import type { Scorecard } from '../../program/measure.ts';
import type { Program } from '../../program/program.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { addsUp, isItsOwn } from './stepped.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

const scorecardOf = ({ measure: { measure } }: EngineRule): Scorecard | null =>
  'scorecard' in measure.of ? measure.of.scorecard : null;

/** Whether what a rule over a scorecard still wants can be said of its parts, each alone; of a window that nothing divides. */
export const saidInParts = (entry: EngineRule, program: Program): boolean =>
  scorecardOf(entry) !== null &&
  entry.rule.over !== 'event' &&
  entry.rule.team === null &&
  !isDecidedOnce(entry.rule) &&
  !entry.isCut &&
  isItsOwn(entry.rule, program);

/** Puts in the place of what is missing of a scorecard what is missing of each of its parts, if that part alone grows. */
export async function sayParts(
  { db, measures }: RuleContext,
  entry: EngineRule,
  next: number,
): Promise<void> {
  const scorecard = scorecardOf(entry);
  if (!scorecard) return;
  const { rule, windows, measure } = entry;
  await measures.sources.fillShares(measure, scorecard, {
    spans: windows.map(({ span }) => span),
    of: 'participants',
    segments: rule.segments,
  });
  await db.run(sql('stepped_part'));
  await db.fill(
    'stepped_part',
    scorecard.parts.flatMap(({ measure: id }, part): Cell[][] => {
      const own = measures.byId.get(id);
      return own && addsUp({ source: entry.source, measure: own }) ? [[part, own.parts]] : [];
    }),
  );
  const variables = { scored: measure.number, reweighted: scorecard.missing === 'reweight', next_win: next };
  await db.run(sql('next_shares'), variables);
  await db.run(sql('forget_scored_steps'));
}
