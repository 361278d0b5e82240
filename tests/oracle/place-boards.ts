import { add, compare, type Ratio, ratio } from '../../src/program/ratio.ts';
import { PERIOD, STAGES } from './calendar.ts';
import type { Person } from './case.ts';
import { enrolledIn, lastSegment, teamOn, teamsIn } from './roster.ts';
import { type Scores, type Stage, sum } from './score.ts';
import { divided, open, soldBoard, stageBoard } from './stage-boards.ts';
import { type Entrant, ranked, type Standing } from './standing.ts';

/** What one person's place in one stage is worth to someone's score. */
export interface Contribution {
  readonly stage: string;
  readonly entrant: string;
  readonly member: string;
  readonly place: number | null;
  readonly points: Ratio;
  readonly counted: boolean;
}

const TABLE = [10, 6, 3].map((points) => ratio(BigInt(points)));
const HALVES = ['22.5', '12', '1'].map((_, index) => ratio([45n, 24n, 2n][index] ?? 0n, 2n));

/** `places`: shared, with the points of the first rule, the better stage alone; countback over both, then revenue. */
export function placesOf(scores: Scores, day: string): Contribution[] {
  const worth = begun(day).flatMap((stage) => {
    const known = stage.closes < day ? stage.closes : day;
    const board = ranked(stageBoard(scores, stage, day));
    return scores.people.flatMap((person) => {
      const row = board.find(({ id }) => id === person.id);
      const added = scores.points(person, known, { stage, rule: isAdded });
      if (!row?.rank && added === 0n) return [];
      const points = add(shared(row), ratio(added, scores.pointUnit.d));
      return [given(stage, person.id, person.id, row?.rank ?? null, points)];
    });
  });
  return worth.map((row) => ({ ...row, counted: isAmongBest(row, worth, 1) }));
}

export function placesBoard(scores: Scores, day: string): Entrant[] {
  const worth = placesOf(scores, day);
  const lists = new Map(scores.people.map(({ id }) => [id, places(worth, id)]));
  return enrolledIn(scores.people, PERIOD, day).map((person) => {
    const counted = worth.filter(({ entrant, counted }) => counted && entrant === person.id);
    const points = [
      ...counted.map(({ points }) => points),
      ratio(scores.moved('places', person.id, day, null)),
    ];
    const ties = [
      order(lists.get(person.id) ?? [], [...lists.values()]),
      scores.measure(person, 'revenue', PERIOD, day),
    ];
    const placed = scores.isIn('places', person.id, day, null);
    return { ...divided(person.id, sum(points)), group: lastSegment(person), ties, reach: ties, placed };
  });
}

/** `makes`: of teams, from the places of `sold` in halves; the best two members of a stage; countback of the first stage. */
export function makesOf(scores: Scores, day: string): Contribution[] {
  return begun(day).flatMap((stage) => {
    const stood = stage.to < day ? stage.to : day;
    const worth = ranked(soldBoard(scores, stage, day)).flatMap(({ id, rank }) => {
      const person = scores.people.find((one) => one.id === id);
      const team = person && teamOf(person, stood);
      if (rank === null || team === undefined) return [];
      return [given(stage, team, id, rank, HALVES[rank - 1] ?? ratio(0n))];
    });
    return worth.map((row) => ({ ...row, counted: isAmongMembers(row, worth, 2) }));
  });
}

export function makesBoard(scores: Scores, day: string): Entrant[] {
  const worth = makesOf(scores, day);
  const counting = worth.filter(({ counted, stage }) => counted && stage === 's1');
  const teams = teamsIn(scores.people, PERIOD, day);
  const lists = new Map(teams.map((team) => [team, places(counting, team)]));
  return teams.map((team) => {
    const points = sum(
      worth.filter(({ entrant, counted }) => counted && entrant === team).map((row) => row.points),
    );
    const ties = [order(lists.get(team) ?? [], [...lists.values()])];
    const moved = ratio(scores.moved('makes', team, day, null));
    const placed = scores.isIn('makes', team, day, null);
    return { ...open(team, 0n, ratio(1n, 10n)), score: add(points, moved), ties, reach: ties, placed };
  });
}

/** The first rule of each program. */
export const isAdded = (rule: string): boolean => rule.endsWith('rule-0');

const begun = (day: string): readonly Stage[] => STAGES.filter(({ from }) => from <= day);

const given = (
  stage: Stage,
  entrant: string,
  member: string,
  place: number | null,
  points: Ratio,
): Contribution => ({
  ...{ stage: stage.id, entrant, member, place, points },
  counted: true,
});

/** What the places are worth that those on one place fill, divided by them. */
function shared(row: Standing | undefined): Ratio {
  if (!row?.rank) return ratio(0n);
  const { n, d } = sum(TABLE.slice(row.rank - 1, row.rank - 1 + row.tied));
  return ratio(n, d * BigInt(row.tied));
}

/** The last row of the roster that had begun by a day. */
const teamOf = (person: Person, day: string): string | undefined =>
  teamOn(person, day) ?? person.enrolled.findLast(({ from }) => from <= day)?.team;

const isAmongBest = (row: Contribution, all: readonly Contribution[], best: number): boolean =>
  all.filter(({ entrant, points, stage }) => {
    const order = compare(points, row.points);
    return entrant === row.entrant && (order > 0 || (order === 0 && stage < row.stage));
  }).length < best;

const isAmongMembers = (row: Contribution, all: readonly Contribution[], best: number): boolean =>
  all.filter(({ entrant, points, member }) => {
    const order = compare(points, row.points);
    return entrant === row.entrant && (order > 0 || (order === 0 && member < row.member));
  }).length < best;

/** Someone's places, the best first. */
const places = (worth: readonly Contribution[], id: string): number[] =>
  worth
    .flatMap(({ entrant, place }) => (entrant === id && place !== null ? [place] : []))
    .toSorted((a, b) => a - b);

/** How many lists a list of places beats: by the first place that only one of two has. */
const order = (own: readonly number[], all: readonly (readonly number[])[]): bigint =>
  BigInt(all.filter((other) => beats(own, other)).length);

function beats(a: readonly number[], b: readonly number[]): boolean {
  for (let place = 1; place <= Math.max(...a, ...b); place += 1) {
    const [mine, theirs] = [a, b].map((list) => list.filter((one) => one === place).length);
    if (mine !== theirs) return (mine ?? 0) > (theirs ?? 0);
  }
  return false;
}
