import { agents } from './agents.ts';
import type { Placed } from './board.ts';
import { SEGMENTS, type Segment, seasonBoard, stageBoard } from './boards.ts';
import { type Day, SEASON, STAGES, type Stage, within } from './calendar.ts';

export interface Prize {
  readonly ranking: string;
  readonly stage: string;
  readonly group: string;
  readonly place: number;
  readonly entrant: string;
  readonly reward: string;
  /** Null for a reward. */
  readonly points: bigint | null;
}

const STAGE_REWARDS = ['weekend-lisbon', 'dinner-for-two', 'dinner-for-two'];
const STAGE_POINTS = [500n, 300n, 150n];
const SEASON_REWARDS = ['tour-of-japan', 'headphones', 'headphones'];
const DEALS_FOR_A_PRIZE = 5;

/** The first three of each segment: a reward and points. Throws at a tie there: the example has none. */
export function stagePrizes(stage: Stage): Prize[] {
  return SEGMENTS.flatMap((segment) =>
    winners(stageBoard(stage, segment, stage.closes), stage).flatMap(({ place, id }) => {
      const prize = { ranking: 'stage-board', stage: stage.id, group: segment, place, entrant: id };
      return [
        { ...prize, reward: STAGE_REWARDS[place - 1] ?? '', points: null },
        { ...prize, reward: '', points: STAGE_POINTS[place - 1] ?? 0n },
      ];
    }),
  );
}

/** The first three of each segment in the season's ranking. */
export const seasonPrizes = (): Prize[] =>
  SEGMENTS.flatMap((segment: Segment) =>
    winners(seasonBoard(segment, SEASON.to), SEASON).map(({ place, id }) => ({
      ranking: 'main',
      stage: '',
      group: segment,
      place,
      entrant: id,
      reward: SEASON_REWARDS[place - 1] ?? '',
      points: null,
    })),
  );

/** Points for places, posted on the day the stage closes. */
export const placePostings = (): { stage: Stage; day: Day; agent: string; points: bigint }[] =>
  STAGES.flatMap((stage) =>
    stagePrizes(stage).flatMap(({ entrant, points }) =>
      points === null ? [] : [{ stage, day: stage.closes, agent: entrant, points }],
    ),
  );

function winners(board: readonly Placed[], window: { readonly from: Day; readonly to: Day }): Placed[] {
  const first = board.filter(({ place }) => place <= 3);
  if (first.some(({ id, tied }) => tied > 1 || !isEligible(id, window)))
    throw new Error('not a plain podium');
  return first;
}

/** Whether the agent won enough deals in the window for a prize. */
export function isEligible(id: string, window: { readonly from: Day; readonly to: Day }): boolean {
  const won = agents.find((agent) => agent.id === id)?.deals.filter((deal) => within(deal.day, window)) ?? [];
  return won.length >= DEALS_FOR_A_PRIZE;
}
