import { type Agent, agents, revenueOf } from './agents.ts';
import { board, type Entrant, type Placed } from './board.ts';
import { type Day, dayBefore, SEASON, STAGES, type Stage, within } from './calendar.ts';
import { type Posting, postings } from './postings.ts';

export const SEGMENTS = ['gold', 'silver', 'bronze'] as const;
export type Segment = (typeof SEGMENTS)[number];

const PLACE_TABLE = [100n, 80n, 60n, 50n, 45n, 40n, 36n, 32n, 29n, 26n, 24n, 22n];

/** Every posting of the three rules, by agent. */
export const earned: ReadonlyMap<string, readonly Posting[]> = new Map(
  agents.map((agent) => [agent.id, postings(agent)]),
);

export const members = (segment: Segment): readonly Agent[] =>
  agents.filter((agent) => agent.segment === segment);

export const pointsOf = (rows: readonly Posting[]): bigint => rows.reduce((sum, row) => sum + row.points, 0n);

/** An agent's postings of a stage up to a day. */
export const earnedIn = (agent: Agent, stage: Stage, day: Day): readonly Posting[] =>
  (earned.get(agent.id) ?? []).filter((row) => row.stage === stage.id && row.day <= day);

/** A stage's board of a segment by the end of a day. */
export const stageBoard = (stage: Stage, segment: Segment, day: Day): Placed[] =>
  board(members(segment).map((agent) => stageEntrant(agent, stage, day)));

function stageEntrant(agent: Agent, stage: Stage, day: Day): Entrant {
  const rows = earnedIn(agent, stage, day);
  const until = { from: stage.from, to: day < stage.to ? day : stage.to };
  return {
    id: agent.id,
    score: pointsOf(rows),
    revenue: revenueOf(agent.deals.filter((deal) => within(deal.day, until))),
    // No posting takes anything back here, so the last one is the day on which the score was reached.
    since: rows.reduce((last, row) => (row.day > last ? row.day : last), dayBefore(stage.from)),
    today: day,
  };
}

/** What the place on a stage's board gives for the season by the end of a day: as if the stage closed then. */
export function contributions(stage: Stage, day: Day): { id: string; place: number; points: bigint }[] {
  return SEGMENTS.flatMap((segment) =>
    stageBoard(stage, segment, day).map(({ id, place }) => ({
      id,
      place,
      points: PLACE_TABLE[place - 1] ?? 0n,
    })),
  );
}

/** The season's ranking of a segment by the end of a day, over the stages that have begun. */
export function seasonBoard(segment: Segment, day: Day): Placed[] {
  const begun = STAGES.filter((stage) => stage.from <= day);
  const given = begun.flatMap((stage) => contributions(stage, day));
  return board(
    members(segment).map((agent) => ({
      id: agent.id,
      score: given.filter(({ id }) => id === agent.id).reduce((sum, { points }) => sum + points, 0n),
      revenue: revenueOf(agent.deals.filter((deal) => within(deal.day, { from: SEASON.from, to: day }))),
      since: '',
      today: '',
    })),
  );
}
