import { type Cell, PERIOD, STAGES } from './calendar.ts';
import type { Person } from './case.ts';
import { WEEKS, weekBoard } from './cell-boards.ts';
import { enrolledIn, membersOf, teamAtEnd, teamsIn } from './roster.ts';
import { earliness, type Scores, tomorrow, total } from './score.ts';
import { open, soldBoard, stageBoard } from './stage-boards.ts';
import { type Entrant, ranked, type Standing } from './standing.ts';

/** Points for a place, in their smallest unit. */
export interface PlacePosting {
  readonly person: string;
  /** Empty for the place of a week. */
  readonly stage: string;
  /** Where someone stood when the board's days ended. */
  readonly team: string | undefined;
  readonly day: string;
  readonly points: bigint;
}

/** For the first place 50, for the next two 21 each. */
const PRIZES = [50n, 21n, 21n];
const BEST = 2;

/** Posted when a stage closes: those who share places divide what the places bring, odd units to the lower ids. */
export const placePostings = (scores: Scores, decimals: number): PlacePosting[] => [
  ...sharedPrizes(scores, decimals),
  ...decidedPrizes(scores, decimals),
  ...weeklyPrizes(scores, decimals),
];

/** `weeks`: 9 for the first place. */
const weeklyPrizes = (scores: Scores, decimals: number): PlacePosting[] =>
  WEEKS.flatMap((week) => {
    const board = ranked(weekBoard(scores, week, week.closes));
    return sharedAmong(board, [9n], decimals).map((won) => placed(scores, won, week));
  });

interface Won {
  readonly person: string;
  readonly points: bigint;
}

const placed = (
  { people }: Scores,
  { person, points }: Won,
  board: Cell & { readonly id?: string },
): PlacePosting => {
  const team = people.filter(({ id }) => id === person).map((one) => teamAtEnd(one, board))[0];
  return { person, points, team, stage: board.id ?? '', day: board.closes };
};

/** `sold`: 30 for the first two places; where they are shared, whoever made more calls. */
function decidedPrizes(scores: Scores, decimals: number): PlacePosting[] {
  return STAGES.flatMap((stage) => {
    const board = ranked(soldBoard(scores, stage, stage.closes));
    const calls = (id: string): bigint =>
      total(
        scores.people
          .filter((person) => person.id === id)
          .map((person) => scores.measure(person, 'calls', stage, stage.closes)),
      );
    return board.flatMap(({ id: person, rank, eligible }) => {
      const ahead = board.filter((other) => other.rank === rank && calls(other.id) > calls(person)).length;
      if (rank === null || !eligible || rank + ahead > 2) return [];
      return [placed(scores, { person, points: 30n * 10n ** BigInt(decimals) }, stage)];
    });
  });
}

const sharedPrizes = (scores: Scores, decimals: number): PlacePosting[] =>
  STAGES.flatMap((stage) => {
    const board = ranked(stageBoard(scores, stage, stage.closes));
    return sharedAmong(board, PRIZES, decimals).map((won) => placed(scores, won, stage));
  });

function sharedAmong(board: readonly Standing[], prizes: readonly bigint[], decimals: number): Won[] {
  return board.flatMap(({ id: person, group, rank, tied, eligible }) => {
    if (rank === null || !eligible) return [];
    const sharing = board.filter((other) => other.group === group && other.rank === rank).map(({ id }) => id);
    const pot = total(prizes.slice(rank - 1, rank - 1 + tied)) * 10n ** BigInt(decimals);
    const odd = BigInt(sharing.toSorted().indexOf(person)) < pot % BigInt(tied) ? 1n : 0n;
    const points = pot / BigInt(tied) + odd;
    return points === 0n ? [] : [{ person, points }];
  });
}

/** `season`: all points, those for places too; earliest breaks ties. */
export function seasonBoard(scores: Scores, places: readonly PlacePosting[], day: string): Entrant[] {
  return enrolledIn(scores.people, PERIOD, day).map((person) => {
    const score = (by: string): bigint =>
      scores.points(person, by) +
      placePoints(places, person, by) +
      scores.moved('season', person.id, by, null) * scores.pointUnit.d;
    return {
      ...open(person.id, score(day), scores.pointUnit),
      ties: [earliness(score, PERIOD.from, day)],
      reach: [tomorrow(day)],
      placed: scores.isIn('season', person.id, day, null),
    };
  });
}

/** `best-teams`: the best two members' points of the season. */
export function bestTeams(scores: Scores, places: readonly PlacePosting[], day: string): Entrant[] {
  return teamsIn(scores.people, PERIOD, day).map((team) => {
    const points = membersOf(scores.people, team, PERIOD, day).map(
      (person) => scores.points(person, day, { team }) + placePoints(places, person, day, team),
    );
    return open(team, total(points.toSorted((a, b) => (a > b ? -1 : 1)).slice(0, BEST)), scores.pointUnit);
  });
}

function placePoints(places: readonly PlacePosting[], person: Person, by: string, team?: string): bigint {
  const own = places.filter((row) => row.person === person.id && row.day <= by);
  return total(own.filter((row) => team === undefined || row.team === team).map(({ points }) => points));
}
