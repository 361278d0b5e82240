import type { Prize, Ranking, Score, TieBreaker } from '../program.ts';
import type { PlaceScoreWritten, RankingWritten } from '../schema/rankings.ts';
import { type Context, resolveText } from './context.ts';
import { below, from, type Origin } from './origin.ts';

/** A ranking of `rankings.yaml`. */
export function resolveRanking(written: RankingWritten, origin: Origin, context: Context): Ranking {
  const { eligible = {}, ties = [], prizes = [] } = written;
  return {
    id: written.id,
    title: resolveText(written.title, context),
    each: written.each ?? 'program',
    of: written.of,
    within: written.within ?? 'all',
    score: resolveScore(written.score, context),
    teams: written.of === 'teams' ? (written.teams ?? 'sum') : null,
    placed: written.placed ? 'above_0' : 'all',
    eligible: Object.entries(eligible).map(([measure, condition]) => ({
      measure,
      atLeast: condition.at_least,
    })),
    ties: ties.map(
      (tie): TieBreaker =>
        tie === 'earliest' ? { kind: 'earliest' } : { kind: 'measure', measure: tie.measure },
    ),
    prizes: prizes.map((prize, index) => from(below(origin, 'prizes', index), resolvePrize(prize))),
  };
}

function resolveScore(written: RankingWritten['score'], context: Context): Score {
  if (written === 'points') return { kind: 'points' };
  if ('measure' in written) return { kind: 'measure', measure: written.measure };
  return { kind: 'places', stages: resolvePlaces(written, context), bestOf: written.best_of ?? null };
}

/** `default` stands for every stage that is not named; a table that is not there is told elsewhere. */
function resolvePlaces({ tables, stages }: PlaceScoreWritten, context: Context) {
  const { default: other, ...named } = stages;
  const chosen = context.stages.flatMap(({ id }) => {
    const entry = named[id] ?? other;
    return entry ? [[id, { ranking: entry.places_on, table: tables[entry.table] ?? [] }] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function resolvePrize(written: NonNullable<RankingWritten['prizes']>[number]): Prize {
  const reward = 'reward' in written ? written.reward : null;
  const points = 'points' in written ? written.points : null;
  return { ...written.places, reward, points, tie: written.tie ?? null };
}
