import { LAST_KNOWN, STAGES } from './calendar.ts';
import type { Case } from './case.ts';
import { isLate, ledgerOf } from './engine.ts';
import { kindsBoard, measuresOf, teamKindsBoard } from './measure-boards.ts';
import { Scores } from './score.ts';
import { bestTeams, type PlacePosting, placePostings, placesBoard, seasonBoard } from './season-boards.ts';
import { soldBoard, stageBoard, teamBoard } from './stage-boards.ts';
import { type Entrant, ranked } from './standing.ts';

/** What both engines are compared by. */
export interface Outcome {
  /** Points by everything that tells postings apart. */
  readonly ledger: Readonly<Record<string, string>>;
  /** Every published place, as text, sorted. */
  readonly standings: readonly string[];
  /** Every published value of a measure, as text, sorted. */
  readonly measures: readonly string[];
}

type Board = readonly [id: string, stage: string, asOf: string, entrants: readonly Entrant[]];

/** A case as the naive engine has it. */
export function oracleOutcome(given: Case): Outcome {
  const scores = new Scores(given);
  const places = placePostings(scores, given.decimals);
  const rules = ledgerOf(given).map((row): [string, bigint] => [
    [row.day, row.person, row.rule, row.from, row.stage, row.team, isLate(row) ? 'restatement' : 'earn'].join(
      ' ',
    ),
    row.points,
  ]);
  const forPlaces = places.map(({ day, person, stage, points }): [string, bigint] => [
    `${day} ${person} ${stage} place`,
    points,
  ]);
  return {
    ledger: summed([...rules, ...forPlaces]),
    standings: boards(scores, places)
      .flatMap((board) => published(board, given.decimals))
      .toSorted(),
    measures: measuresOf(given, scores).toSorted(),
  };
}

/** Every board: on the last day of each stage, and on the last day of all. */
function boards(scores: Scores, places: readonly PlacePosting[]): Board[] {
  const ofStages = STAGES.flatMap((stage) =>
    [stage.to, LAST_KNOWN].flatMap((day): Board[] => [
      ['stage-board', stage.id, day, stageBoard(scores, stage, day)],
      ['sold', stage.id, day, soldBoard(scores, stage, day)],
      ['stage-teams', stage.id, day, teamBoard(scores, stage, day)],
      ['kinds', stage.id, day, kindsBoard(scores, stage, day)],
      ['team-kinds', stage.id, day, teamKindsBoard(scores, stage, day)],
    ]),
  );
  const ofSeason = [...STAGES.map(({ to }) => to), LAST_KNOWN].flatMap((day): Board[] => [
    ['season', '', day, seasonBoard(scores, places, day)],
    ['best-teams', '', day, bestTeams(scores, places, day)],
    ['places', '', day, placesBoard(scores, day)],
  ]);
  return [...ofStages, ...ofSeason];
}

/** What adds up to nothing is left out. */
export function summed(rows: readonly (readonly [key: string, points: bigint])[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const [key, points] of rows) sums.set(key, (sums.get(key) ?? 0n) + points);
  const changed = [...sums].filter(([, points]) => points !== 0n);
  return Object.fromEntries(changed.map(([key, points]) => [key, `${points}`]).toSorted());
}

/** Every score in hundredths: the most decimals that a board has here are those of revenue. */
function published([id, stage, asOf, entrants]: Board, decimals: number): string[] {
  const scale =
    { sold: 1n, places: 100n, kinds: 100n, 'team-kinds': 100n }[id] ?? 100n / 10n ** BigInt(decimals);
  return ranked(entrants).map((row) =>
    [
      id,
      stage,
      asOf,
      row.group,
      row.id,
      row.rank ?? '',
      row.tied,
      row.eligible,
      row.score * scale,
      row.gap === null ? '' : row.gap * scale,
    ].join(' '),
  );
}
