import { type Ratio, ratio } from '../../src/program/ratio.ts';
import { DAYS } from './calendar.ts';
import type { Person } from './case.ts';
import { daysIn, firstSegment, membersOf, type Span, teamsIn, teamsOf } from './roster.ts';
import { earliness, type Scores, type Stage, tomorrow, total } from './score.ts';
import type { Entrant } from './standing.ts';

const DEALS_FOR_A_PRIZE = 2n;
const MOST_CALLS = 3n;

/** An entrant among all, with no tie-breaker; `unit` is the smallest step of the score, of which there are `score`. */
export const open = (id: string, score: bigint, unit: Ratio): Entrant => ({
  id,
  group: 'all',
  score: ratio(score * unit.n, unit.d),
  unit,
  lowest: false,
  ties: [],
  reach: [],
  placed: true,
  eligible: true,
});

export const ONE = ratio(1n);
/** Of a score that is divided. */
export const MILLIONTH = ratio(1n, 1_000_000n);

/** `stage-board`: points of the stage within the segment; deals, then earliest. It stands still once the stage has closed. */
export function stageBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores.entrantsIn(stage, day).map((person) => {
    const score = (by: string): bigint =>
      scores.points(person, by, { stage }) +
      scores.moved('stage-board', person.id, by, stage.id) * scores.pointUnit.d;
    const deals = scores.measure(person, 'deals', stage, day);
    return {
      ...open(person.id, score(day), scores.pointUnit),
      group: firstSegment(person, stage),
      ties: [deals, earliness(score, stage.from, day)],
      reach: [deals, tomorrow(day)],
      placed: scores.isIn('stage-board', person.id, day, stage.id),
      eligible: deals >= DEALS_FOR_A_PRIZE * scores.unitsOf('deals'),
    };
  });
}

/** `sold`: revenue of the stage; who sold nothing has no place, who called often no prize. */
export function soldBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores.entrantsIn(stage, day).map((person) => {
    const revenue = scores.measure(person, 'revenue', stage, day);
    const eligible = scores.measure(person, 'calls', stage, day) <= MOST_CALLS;
    return {
      ...open(person.id, revenue, ratio(1n, scores.unitsOf('revenue'))),
      placed: revenue > 0n,
      eligible,
    };
  });
}

/** `least-calls`: the fewest calls are best, and more than one is needed; between equals the lower revenue. */
export function leastCalls(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores.entrantsIn(stage, day).map((person) => {
    const calls = scores.measure(person, 'calls', stage, day);
    const ties = [-scores.measure(person, 'revenue', stage, day)];
    return { ...open(person.id, calls, ONE), lowest: true, ties, reach: ties, placed: calls > 1n };
  });
}

/** `stage-teams`: what was earned in each team; revenue breaks ties. */
export function teamBoard(scores: Scores, stage: Stage, asOf: string, id = 'stage-teams'): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) => {
    const points = scores.people.map((person) => scores.points(person, day, { stage, team }));
    const moved = scores.moved(id, team, day, stage.id) * scores.pointUnit.d;
    const revenue = scores.measure({ team }, 'revenue', stage, day);
    return {
      ...open(team, total(points) + moved, scores.pointUnit),
      ties: [revenue],
      reach: [revenue],
      placed: scores.isIn(id, team, day, stage.id),
    };
  });
}

/** `heads`: what was earned in each team, by its heads: member-days over the days that have passed. */
export function headsBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) => {
    const points = total(scores.people.map((person) => scores.points(person, day, { stage, team })));
    const days = total(scores.people.map((person) => daysIn(person, team, stage, day)));
    return divided(team, ratio(points * passedDays(stage, day), scores.pointUnit.d * days));
  });
}

/** `attained`: the share of the target for the days of the stage on which someone is enrolled; none without a target. */
export function attainedBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores.entrantsIn(stage, day).map((person) => {
    const cents = scores.measure(person, 'revenue', stage, day);
    return attained(person.id, cents, targetIn(person, stage) * scores.unitsOf('revenue'));
  });
}

/** `team-attained`: what all members reached in the team by what all aimed at while in it. */
export function teamAttainedBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) => {
    const cents = scores.measure({ team }, 'revenue', stage, day);
    const members = membersOf(scores.people, team, stage, stage.to);
    const target = total(members.map((person) => targetIn(person, stage, team)));
    return attained(team, cents, target * scores.unitsOf('revenue'));
  });
}

/** For all days of the period: so many parts of it as there are days in it. */
function targetIn(person: Person, stage: Stage, team?: string): bigint {
  const teams = team === undefined ? teamsOf(person) : [team];
  const days = total(teams.map((one) => daysIn(person, one, stage, stage.to)));
  return BigInt(person.target ?? 0) * days;
}

const attained = (id: string, cents: bigint, target: bigint): Entrant =>
  target === 0n
    ? { ...divided(id, ratio(0n)), placed: false }
    : divided(id, ratio(cents * BigInt(DAYS.length), target));

export const divided = (id: string, score: Ratio): Entrant => ({ ...open(id, 0n, MILLIONTH), score });

/** How many days of a board have passed. */
export const passedDays = ({ from, to }: Span, day: string): bigint =>
  BigInt(DAYS.filter((one) => from <= one && one <= to && one <= day).length);

/** A board stands still once it has closed. */
export const until = ({ closes }: { readonly closes: string }, day: string): string =>
  day < closes ? day : closes;
