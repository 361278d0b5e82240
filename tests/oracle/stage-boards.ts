import { enrolledIn, firstSegment, teamsIn } from './roster.ts';
import { earliness, type Scores, type Stage, tomorrow, total } from './score.ts';
import type { Entrant } from './standing.ts';

const DEALS_FOR_A_PRIZE = 2n;

/** An entrant among all, with no tie-breaker. */
export const open = (id: string, score: bigint): Entrant => ({
  id,
  group: 'all',
  score,
  ties: [],
  reach: [],
  placed: true,
  eligible: true,
});

/** `stage-board`: points of the stage within the segment; deals, then earliest. It stands still once the stage has closed. */
export function stageBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return enrolledIn(scores.people, stage, day).map((person) => {
    const score = (by: string): bigint => scores.points(person, by, { stage });
    const deals = scores.measure(person, 'deals', stage, day);
    return {
      ...open(person.id, score(day)),
      group: firstSegment(person, stage),
      ties: [deals, earliness(score, stage.from, day)],
      reach: [deals, tomorrow(day)],
      eligible: deals >= DEALS_FOR_A_PRIZE,
    };
  });
}

/** `sold`: revenue of the stage; who sold nothing has no place. */
export function soldBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return enrolledIn(scores.people, stage, day).map((person) => {
    const revenue = scores.measure(person, 'revenue', stage, day);
    return { ...open(person.id, revenue), placed: revenue > 0n };
  });
}

/** `stage-teams`: what was earned in each team; revenue breaks ties. */
export function teamBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) => {
    const points = scores.people.map((person) => scores.points(person, day, { stage, team }));
    const revenue = scores.measure({ team }, 'revenue', stage, day);
    return { ...open(team, total(points)), ties: [revenue], reach: [revenue] };
  });
}

/** A board stands still once its stage has closed. */
export const until = (stage: Stage, day: string): string => (day < stage.closes ? day : stage.closes);
