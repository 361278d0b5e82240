import type { Prize, Ranking } from '../program/ranking.ts';
import { ratioText } from '../program/ratio.ts';
import type { Reward } from '../program/reward.ts';
import type { Edition } from './edition.ts';
import { measureOf, rewardOf } from './portal.ts';
import { type PrizeLine, prizeLines } from './prize.ts';
import { tiesText } from './ties.ts';

/** The prizes of one ranking. */
export interface PrizeTable {
  readonly title: string;
  /** `In each stage, in each segment.` */
  readonly scope: string;
  readonly tiles: readonly PrizeTile[];
  /** Prizes in points. */
  readonly points: readonly PrizeLine[];
  readonly ties: string;
  /** What happens where a tie crosses the edge of a prize: a sentence each. */
  readonly edges: readonly string[];
  readonly eligible: string | null;
}

export interface PrizeTile {
  readonly places: string;
  readonly title: string;
  readonly kind: Reward['kind'];
  readonly kindText: string;
  readonly description: string | null;
  readonly picture: string | null;
}

/** Rankings with prizes: those over the whole program first, then those of stages, months and weeks. */
export function prizesView(edition: Edition): PrizeTable[] {
  const { rankings } = edition.portal.program;
  const giving = rankings.filter(({ prizes }) => prizes.length > 0);
  return EACH.flatMap((each) => giving.filter((ranking) => ranking.each === each)).map((ranking) =>
    prizeTable(edition, ranking),
  );
}

const EACH = ['program', 'stage', 'month', 'week'] as const;

function prizeTable(edition: Edition, ranking: Ranking): PrizeTable {
  const { t, text } = edition;
  const lines = prizeLines(edition, ranking);
  return {
    title: text(ranking.title),
    scope: t(`prize.scope_${ranking.each}`, {
      within: ranking.within,
      of: typeof ranking.of === 'string' ? ranking.of : 'groups',
    }),
    tiles: ranking.prizes.flatMap((prize, index) => tile(edition, prize, lines[index]?.places ?? '')),
    points: lines.filter((_, index) => ranking.prizes[index]?.reward === null),
    ties: tiesText(edition, ranking),
    edges: [...new Set(lines.map(({ tie }) => tie).filter((tie) => tie !== null))],
    eligible: eligibleText(edition, ranking),
  };
}

function tile({ portal, text, t, asset }: Edition, { reward: id }: Prize, places: string): PrizeTile[] {
  if (id === null) return [];
  const reward = rewardOf(portal, id);
  return [
    {
      places,
      title: text(reward.title),
      kind: reward.kind,
      kindText: t(`prize.kind_${reward.kind}`),
      description: reward.description && text(reward.description),
      picture: reward.picture && asset(reward.picture),
    },
  ];
}

function eligibleText({ portal, t, formats }: Edition, { eligible }: Ranking): string | null {
  if (eligible.length === 0) return null;
  const conditions = eligible.map(({ measure, test, limit }) =>
    t(`prize.needs_${test}`, { amount: formats.amount(measureOf(portal, measure), ratioText(limit)) }),
  );
  return t('prize.eligible', { conditions: formats.list(conditions) });
}
