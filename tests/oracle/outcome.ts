import { advancePostings } from './advances.ts';
import { LAST_KNOWN, STAGES } from './calendar.ts';
import type { Case } from './case.ts';
import { MONTHS, monthHeads, monthKinds, WEEKS, weekBoard } from './cell-boards.ts';
import { takingPart } from './consent.ts';
import { rounded } from './curve.ts';
import { earnedAlone } from './engine.ts';
import { expiryPostings } from './expiry.ts';
import { shownDay } from './freezes.ts';
import { publishedTickets } from './lotteries.ts';
import { kindsBoard, meanBoard, measuresOf, teamKindsBoard, teamMeanBoard } from './measure-boards.ts';
import { type Contribution, makesBoard, makesOf, placesBoard, placesOf } from './place-boards.ts';
import { isLate, postedTogether } from './posting.ts';
import { Scores } from './score.ts';
import { bestTeams, type PlacePosting, placePostings, seasonBoard } from './season-boards.ts';
import {
  attainedBoard,
  headsBoard,
  leastCalls,
  soldBoard,
  stageBoard,
  teamAttainedBoard,
  teamBoard,
} from './stage-boards.ts';
import { type Entrant, ranked } from './standing.ts';

/** What both engines are compared by. */
export interface Outcome {
  /** Points by everything that tells postings apart. */
  readonly ledger: Readonly<Record<string, string>>;
  /** Every published place, as text, sorted. */
  readonly standings: readonly string[];
  /** Every published value of a measure, as text, sorted. */
  readonly measures: readonly string[];
  /** What places are worth, as text, sorted. */
  readonly contributions: readonly string[];
  /** Who has which tickets, and what was drawn, as text, sorted. */
  readonly tickets: readonly string[];
}

/** `of` is a stage, or the first day of a week or month; empty for a board over the program. */
type Board = readonly [id: string, of: string, asOf: string, entrants: readonly Entrant[]];

/** A case as the naive engine has it. */
export function oracleOutcome(written: Case): Outcome {
  const given = takingPart(written);
  const scores = new Scores(given);
  const places = placePostings(scores, given.decimals);
  const rules = scores.ledger.map((row): [string, bigint] => [
    [row.day, row.person, row.rule, row.from, row.stage, row.team, isLate(row) ? 'restatement' : 'earn'].join(
      ' ',
    ),
    row.points,
  ]);
  const forPlaces = places.map(({ day, person, stage, points }): [string, bigint] => [
    `${day} ${person} ${stage} place`,
    points,
  ]);
  const byHand = scores.posted.map(({ id, entrant, day, units }): [string, bigint] => [
    `${day} ${entrant} ${id} adjustment`,
    units,
  ]);
  const advances = advancePostings(given, scores.ledger);
  const inAdvance = advances.map(({ day, person, advance, points }): [string, bigint] => [
    `${day} ${person} ${advance} advance`,
    points,
  ]);
  const gone = expiryPostings(given.expire, [
    ...postedTogether(scores.ledger).map((row) => ({ ...row, lot: `${row.rule} ${row.from}` })),
    ...places.map((row) => ({ ...row, lot: `place ${row.stage}` })),
    ...scores.posted.map(({ id, entrant, day, units }) => ({ person: entrant, day, lot: id, points: units })),
    ...advances.map((row) => ({ ...row, lot: `advance ${row.advance}` })),
  ]).map(({ day, person, points }): [string, bigint] => [`${day} ${person} expiry`, points]);
  return {
    ledger: summed([...rules, ...forPlaces, ...byHand, ...inAdvance, ...gone]),
    standings: boards(given, scores, places)
      .flatMap((board) => published(board))
      .toSorted(),
    measures: measuresOf(given, scores).toSorted(),
    contributions: [
      ...placesOf(scores, LAST_KNOWN).map((row) => contributed('places', row)),
      ...makesOf(scores, LAST_KNOWN).map((row) => contributed('makes', row)),
    ].toSorted(),
    tickets: ticketsOf(given),
  };
}

/** Of lotteries alone, since nothing else has any. */
function ticketsOf(given: Case): string[] {
  const rules = given.rules.filter(({ lottery }) => lottery);
  const lotteries = { ...given, rules };
  return publishedTickets(lotteries, rules.length === 0 ? [] : earnedAlone(lotteries), String);
}

/** Every board: on the last day of each stage, and on the last day of all. */
function boards(given: Case, scores: Scores, places: readonly PlacePosting[]): Board[] {
  const ofStages = STAGES.flatMap((stage) =>
    [stage.to, LAST_KNOWN].flatMap((asOf): Board[] => {
      const day = shownDay(given, asOf, stage.id);
      return [
        ['stage-board', stage.id, asOf, stageBoard(scores, stage, day)],
        ['sold', stage.id, asOf, soldBoard(scores, stage, day)],
        ['least-calls', stage.id, asOf, leastCalls(scores, stage, day)],
        ['attained', stage.id, asOf, attainedBoard(scores, stage, day)],
        ['stage-teams', stage.id, asOf, teamBoard(scores, stage, day)],
        ['by-column', stage.id, asOf, teamBoard(scores, stage, day, 'by-column')],
        ['kinds', stage.id, asOf, kindsBoard(scores, stage, day)],
        ['team-kinds', stage.id, asOf, teamKindsBoard(scores, stage, day)],
        ['mean', stage.id, asOf, meanBoard(scores, stage, day)],
        ['team-mean', stage.id, asOf, teamMeanBoard(scores, stage, day)],
        ['heads', stage.id, asOf, headsBoard(scores, stage, day)],
        ...(stage.id === 's2'
          ? [['team-attained', 's2', asOf, teamAttainedBoard(scores, stage, day)] as const]
          : []),
      ];
    }),
  );
  const ofSeason = [...STAGES.map(({ to }) => to), LAST_KNOWN].flatMap((asOf): Board[] => {
    const day = shownDay(given, asOf);
    return [
      ['season', '', asOf, seasonBoard(scores, places, day)],
      ['best-teams', '', asOf, bestTeams(scores, places, day)],
      ['places', '', asOf, placesBoard(scores, day)],
      ['makes', '', asOf, makesBoard(scores, day)],
    ];
  });
  return [...ofStages, ...cellBoards(scores), ...ofSeason];
}

const cellBoards = (scores: Scores): Board[] => [
  ...WEEKS.map((cell): Board => ['weeks', cell.from, LAST_KNOWN, weekBoard(scores, cell, LAST_KNOWN)]),
  ...MONTHS.flatMap((cell): Board[] => [
    ['month-heads', cell.from, LAST_KNOWN, monthHeads(scores, cell, LAST_KNOWN)],
    ['month-kinds', cell.from, LAST_KNOWN, monthKinds(scores, cell, LAST_KNOWN)],
  ]),
];

/** What adds up to nothing is left out. */
export function summed(rows: readonly (readonly [key: string, points: bigint])[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const [key, points] of rows) sums.set(key, (sums.get(key) ?? 0n) + points);
  const changed = [...sums].filter(([, points]) => points !== 0n);
  return Object.fromEntries(changed.map(([key, points]) => [key, `${points}`]).toSorted());
}

/** Every score in millionths: scores that are divided have six decimals, and all are written with as many. */
function published([id, of, asOf, entrants]: Board): string[] {
  return ranked(entrants).map((row) =>
    [
      id,
      of,
      asOf,
      row.group,
      row.id,
      row.rank ?? '',
      row.tied,
      row.eligible,
      rounded(row.score, 6),
      row.gap === null ? '' : rounded(row.gap, 6),
    ].join(' '),
  );
}

const contributed = (id: string, { stage, entrant, member, place, points, counted }: Contribution): string =>
  [id, stage, entrant, member, place ?? '', rounded(points, 6), counted].join(' ');
