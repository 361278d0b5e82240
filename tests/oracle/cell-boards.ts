import { ratio } from '../../src/program/ratio.ts';
import { type Cell, cellsOf } from './calendar.ts';
import { daysIn, enrolledIn, firstSegment, teamsIn } from './roster.ts';
import { earliness, type Scores, tomorrow, total } from './score.ts';
import { divided, ONE, open, passedDays, until } from './stage-boards.ts';
import type { Entrant } from './standing.ts';

/** The weeks of `weeks`, which close after 4 days, and the months of all others, after 7. */
export const WEEKS = cellsOf('week', 4);
export const MONTHS = cellsOf('month', 7);

/** `weeks`: points within the segment in which someone stood first; deals, then earliest. */
export function weekBoard(scores: Scores, cell: Cell, asOf: string): Entrant[] {
  const day = until(cell, asOf);
  return enrolledIn(scores.people, cell, day).map((person) => {
    const score = (by: string): bigint =>
      scores.points(person, by, { cell }) +
      scores.moved('weeks', person.id, by, null, cell) * scores.pointUnit.d;
    const deals = scores.measure(person, 'deals', cell, day);
    return {
      ...open(person.id, score(day), scores.pointUnit),
      group: firstSegment(person, cell),
      ties: [deals, earliness(score, cell.from, day)],
      reach: [deals, tomorrow(day)],
      placed: scores.isIn('weeks', person.id, day, null, cell),
    };
  });
}

/** `month-heads`: what was earned in each team, by its heads. */
export function monthHeads(scores: Scores, cell: Cell, asOf: string): Entrant[] {
  const day = until(cell, asOf);
  return teamsIn(scores.people, cell, day).map((team) => {
    const points = total(scores.people.map((person) => scores.points(person, day, { cell, team })));
    const days = total(scores.people.map((person) => daysIn(person, team, cell, day)));
    return divided(team, ratio(points * passedDays(cell, day), scores.pointUnit.d * days));
  });
}

/** `month-kinds`: what is counted by its values, of a team that of any member. */
export function monthKinds(scores: Scores, cell: Cell, asOf: string): Entrant[] {
  const day = until(cell, asOf);
  return teamsIn(scores.people, cell, day).map((team) =>
    open(team, scores.measure({ team }, 'kinds', cell, day), ONE),
  );
}
