import type {
  ComparedMeasure,
  Eligibility,
  PlaceTable,
  Prize,
  Ranking,
  Score,
  TieBreaker,
} from '../ranking.ts';
import type { PlaceScoreWritten } from '../schema/place-scores.ts';
import type { ComparedWritten, LimitWritten, RankingWritten } from '../schema/rankings.ts';
import { type Context, resolveText } from './context.ts';
import { below, from, type Origin } from './origin.ts';
import { CLOSES_AFTER } from './stage.ts';

/** A ranking of `rankings.yaml`. */
export function resolveRanking(written: RankingWritten, origin: Origin, context: Context): Ranking {
  const { eligible = {}, ties = [], prizes = [] } = written;
  return {
    id: written.id,
    title: resolveText(written.title, context),
    each: written.each ?? (written.stage === undefined ? 'program' : 'stage'),
    stage: written.stage ?? null,
    closesAfter: written.closes_after?.days ?? CLOSES_AFTER,
    of: written.of,
    within: written.within ?? 'all',
    score: resolveScore(written.score, context),
    teams: written.of === 'participants' ? null : (written.teams ?? 'sum'),
    placedAbove: written.placed?.score ?? null,
    eligible: Object.entries(eligible).map(([measure, limit]) => ({ measure, ...resolveLimit(limit) })),
    ties: ties.map(resolveTie),
    prizes: prizes.map((prize, index) => from(below(origin, 'prizes', index), resolvePrize(prize))),
  };
}

function resolveScore(written: RankingWritten['score'], context: Context): Score {
  if (written === 'points') return { kind: 'points' };
  if ('attainment' in written) return { kind: 'attainment', measure: written.attainment };
  if ('measure' in written) return resolveCompared(written);
  return {
    kind: 'places',
    stages: resolvePlaces(written, context),
    add: written.add ?? [],
    tiedPlaces: written.tied_places ?? 'each',
    bestOf: written.best_of ?? null,
  };
}

const resolveCompared = ({ measure, best }: ComparedWritten): ComparedMeasure => ({
  kind: 'measure',
  measure,
  lowest: best === 'lowest',
});

function resolveLimit(written: LimitWritten): Pick<Eligibility, 'test' | 'limit'> {
  if ('at_least' in written) return { test: 'at_least', limit: written.at_least };
  if ('above' in written) return { test: 'above', limit: written.above };
  if ('at_most' in written) return { test: 'at_most', limit: written.at_most };
  return { test: 'below', limit: written.below };
}

function resolveTie(written: NonNullable<RankingWritten['ties']>[number]): TieBreaker {
  if (written === 'earliest') return { kind: 'earliest' };
  if (written === 'stage_places') return { kind: 'stage_places', countedOnly: false };
  return 'stage_places' in written ? { kind: 'stage_places', countedOnly: true } : resolveCompared(written);
}

/** `default` stands for every stage that is not named; a table that is not there is told elsewhere. */
function resolvePlaces({ tables, stages }: PlaceScoreWritten, context: Context): Record<string, PlaceTable> {
  const { default: other, ...named } = stages;
  const chosen = context.stages.flatMap(({ id, series }) => {
    const entry = named[id] ?? named[series?.id ?? id] ?? other;
    const table = entry && {
      ranking: entry.places_on,
      table: tables[entry.table] ?? [],
      countback: entry.countback ?? true,
    };
    return table ? [[id, table] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function resolvePrize(written: NonNullable<RankingWritten['prizes']>[number]): Prize {
  const reward = 'reward' in written ? written.reward : null;
  const points = 'points' in written ? written.points : null;
  const { tie = null } = written;
  return {
    ...written.places,
    reward,
    points,
    tie: typeof tie === 'object' && tie ? resolveCompared(tie) : tie,
  };
}
