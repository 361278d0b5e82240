import { PERIOD, STAGES } from './calendar.ts';
import type { Person } from './case.ts';
import { enrolledIn, lastSegment, membersOf, teamAtEnd, teamsIn } from './roster.ts';
import { earliness, type Scores, tomorrow, total } from './score.ts';
import { open, stageBoard } from './stage-boards.ts';
import { type Entrant, ranked } from './standing.ts';

/** Points for a place, in their smallest unit. */
export interface PlacePosting {
  readonly person: string;
  readonly stage: string;
  readonly day: string;
  readonly points: bigint;
}

/** For the first place 50, for the next two 21 each. */
const PRIZES = [50n, 21n, 21n];
const TABLE = [10n, 6n, 3n];
const BEST = 2;

/** Posted when a stage closes: those who share places divide what the places bring, odd units to the lower ids. */
export function placePostings(scores: Scores, decimals: number): PlacePosting[] {
  return STAGES.flatMap((stage) => {
    const board = ranked(stageBoard(scores, stage, stage.closes));
    return board.flatMap(({ id: person, group, rank, tied, eligible }) => {
      if (rank === null || !eligible) return [];
      const sharing = board
        .filter((other) => other.group === group && other.rank === rank)
        .map(({ id }) => id);
      const pot = total(PRIZES.slice(rank - 1, rank - 1 + tied)) * 10n ** BigInt(decimals);
      const odd = BigInt(sharing.toSorted().indexOf(person)) < pot % BigInt(tied) ? 1n : 0n;
      const points = pot / BigInt(tied) + odd;
      return points === 0n ? [] : [{ person, stage: stage.id, day: stage.closes, points }];
    });
  });
}

/** `season`: all points, those for places too; earliest breaks ties. */
export function seasonBoard(scores: Scores, places: readonly PlacePosting[], day: string): Entrant[] {
  return enrolledIn(scores.people, PERIOD, day).map((person) => {
    const score = (by: string): bigint => scores.points(person, by) + placePoints(places, person, by);
    return {
      ...open(person.id, score(day)),
      ties: [earliness(score, PERIOD.from, day)],
      reach: [tomorrow(day)],
    };
  });
}

/** `best-teams`: the best two members' points of the season. */
export function bestTeams(scores: Scores, places: readonly PlacePosting[], day: string): Entrant[] {
  return teamsIn(scores.people, PERIOD, day).map((team) => {
    const points = membersOf(scores.people, team, PERIOD, day).map(
      (person) => scores.points(person, day, { team }) + placePoints(places, person, day, team),
    );
    return open(team, total(points.toSorted((a, b) => (a > b ? -1 : 1)).slice(0, BEST)));
  });
}

/** `places`: what each stage's place is worth, as if it closed now until it does. */
export function placesBoard(scores: Scores, day: string): Entrant[] {
  const boards = STAGES.filter(({ from }) => from <= day).map((stage) =>
    ranked(stageBoard(scores, stage, day)),
  );
  return enrolledIn(scores.people, PERIOD, day).map((person) => {
    const ranks = boards.map((board) => board.find(({ id }) => id === person.id)?.rank ?? 0);
    const worth = ranks.map((rank) => TABLE[rank - 1] ?? 0n);
    return { ...open(person.id, total(worth)), group: lastSegment(person) };
  });
}

function placePoints(places: readonly PlacePosting[], person: Person, by: string, team?: string): bigint {
  const own = places.filter((row) => row.person === person.id && row.day <= by);
  return total(
    own
      .filter(({ stage }) => team === undefined || teamAtEnd(person, stage) === team)
      .map(({ points }) => points),
  );
}
