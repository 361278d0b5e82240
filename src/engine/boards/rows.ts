import type { Cell } from '../../intake/database.ts';
import { numberOf, type ReferenceNumbers } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import { isSeason } from '../../program/board-windows.ts';
import type { Program } from '../../program/program.ts';
import type { PlaceScore, Ranking, TieBreaker } from '../../program/ranking.ts';
import { multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import type { EngineMeasure } from '../measures/engine-measure.ts';
import type { Measures } from '../measures/load.ts';
import { pointScale } from '../rules/scales.ts';
import { sourceOf } from './board-sources.ts';
import type { Board } from './boards.ts';
import { isDivided, type Scale } from './scale.ts';

/** What the constant tables of boards are made of. */
export interface Rows {
  readonly program: Program;
  readonly measures: Measures;
  readonly boards: readonly Board[];
  /** Of each board, by its number. */
  readonly scales: readonly Scale[];
  readonly finest: bigint;
}

export function boardRow(board: Board, { program, measures, scales, finest }: Rows): Cell[] {
  const { ranking, stage, cell } = board;
  const { base, finer } = scales[board.number] as Scale;
  const { score, teams, placedAbove } = ranking;
  const lowest = score.kind === 'measure' && score.lowest;
  const multiple = finest / (base * finer);
  return [
    board.number,
    board.round,
    ranking.id,
    stage ? program.stages.indexOf(stage) : null,
    cell,
    isSeason(board),
    board.span.from,
    board.span.until,
    board.closes,
    groupingOf(ranking, program),
    ranking.within === 'segment',
    teams !== null && typeof teams === 'object' ? teams.best : null,
    teams === 'mean_per_head',
    score.kind === 'attainment' ? (measures.byId.get(score.measure)?.number ?? null) : null,
    finer,
    isDivided(ranking, measures),
    placedAbove ? placedAbove.n * base * finer : null,
    placedAbove ? placedAbove.d : null,
    score.kind === 'points',
    lowest,
    lowest ? -multiple : multiple,
    entryOf(board, program),
  ];
}

/** Teams are there whoever of them has entered: their points are of those who have. */
function entryOf({ ranking, stage }: Board, { stages }: Program): number | null {
  const isEntered = ranking.of === 'participants' && stage !== null && stage.enterBy !== null;
  return isEntered ? stages.indexOf(stage) : null;
}

/** What `belonging` tells entrants apart by. */
function groupingOf({ of }: Ranking, program: Program): number {
  if (typeof of === 'string') return of === 'teams' ? 0 : -1;
  return rankedColumns(program).indexOf(of.column) + 1;
}

/** The columns of the roster that are ranked. */
const rankedColumns = ({ rankings }: Program): string[] => [
  ...new Set(rankings.flatMap(({ of }) => (typeof of === 'string' ? [] : of.column))),
];

/** A row for each row of the roster that has a value in a ranked column. */
export const groupRows = (
  program: Program,
  { roster }: Reference,
  { participants }: ReferenceNumbers,
): Cell[][] =>
  rankedColumns(program).flatMap((column, index) =>
    roster.flatMap(({ participant, span, attributes }): Cell[][] => {
      const value = attributes[column] ?? '';
      return value === '' ? [] : [[index + 1, column, numberOf(participants, participant), span.from, value]];
    }),
  );

/** Input 0 is the score; tie-breakers, what decides eligibility, and what decides a tie at a prize follow. */
export function inputRows(board: Board, { measures }: Rows): Cell[][] {
  const { score, ties, eligible, prizes } = board.ranking;
  const of = (id: string): EngineMeasure => measures.byId.get(id) as EngineMeasure;
  const source = (id: string, lowest = false, isScore = false): Cell[] => {
    const { filter, component, under } = sourceOf(measures, board, id, isScore);
    return [filter, component, (lowest ? -1n : 1n) * (under?.overParts ?? 1n)];
  };
  const none: Cell[] = [null, null, null];
  const scoring = score.kind === 'measure' || score.kind === 'attainment' ? score : null;
  const own: Cell[] = scoring
    ? source(scoring.measure, scoring.kind === 'measure' && scoring.lowest, true)
    : [null, null, 1];
  const rows: Cell[][] = [
    [...own, null, ...none],
    ...ties.map((tie, position): Cell[] => [...tieSource(tie, source), position, ...none]),
    ...eligible.map(({ measure, test, limit }): Cell[] => {
      const { n, d } = multiply(limit, ratio(of(measure).scale));
      return [...source(measure), null, test, n, d];
    }),
    ...prizes.flatMap(({ tie }): Cell[][] =>
      tie !== null && typeof tie === 'object' ? [[...source(tie.measure, tie.lowest), null, ...none]] : [],
    ),
  ];
  return [...rows.map((row, input) => [board.number, input, ...row]), ...underRows(board, measures)];
}

/** What a score that is a fraction is divided by: input -1. */
function underRows(board: Board, measures: Measures): Cell[][] {
  const { score } = board.ranking;
  const under = score.kind === 'measure' ? sourceOf(measures, board, score.measure, true).under : null;
  return under
    ? [[board.number, -1, under.filter, under.component, under.underParts, null, null, null, null]]
    : [];
}

function tieSource(tie: TieBreaker, source: (id: string, lowest: boolean) => Cell[]): Cell[] {
  if (tie.kind === 'measure') return source(tie.measure, tie.lowest);
  return [null, tie.kind === 'stage_places' && tie.countedOnly ? 'counted_places' : tie.kind, 1];
}

/** Prizes with the input that decides among who ties; those inputs stand last, in the order of prizes. */
export function prizeRows(board: Board, { program }: Rows): Cell[][] {
  const { prizes, ties, eligible } = board.ranking;
  let input = ties.length + eligible.length;
  return prizes.map((prize, index) => {
    const decided = prize.tie !== null && typeof prize.tie === 'object';
    if (decided) input += 1;
    return [
      board.number,
      index,
      prize.from,
      prize.to,
      prize.reward,
      prize.points ? scaled(multiply(prize.points, ratio(pointScale(program))), 1n) : null,
      prize.tie === 'share',
      prize.tie === 'share' || prize.tie === 'extend',
      decided ? input : null,
    ];
  });
}

interface Source {
  readonly board: Board;
  readonly of: Board;
  readonly score: PlaceScore;
  readonly stage: string;
}

/** The boards whose places count for a board made of places. */
function sourcesOf(board: Board, boards: readonly Board[]): Source[] {
  const { score } = board.ranking;
  if (score.kind !== 'places') return [];
  return Object.entries(score.stages).flatMap(([stage, { ranking }]) => {
    const of = boards.find((other) => other.ranking.id === ranking && other.stage?.id === stage);
    return of ? [{ board, of, score, stage }] : [];
  });
}

export const sourceRows = (board: Board, { boards, program }: Rows): Cell[][] =>
  sourcesOf(board, boards).map(({ of, score, stage }) => [
    board.number,
    of.number,
    program.stages.findIndex(({ id }) => id === stage),
    score.stages[stage]?.countback ?? true,
    score.tiedPlaces === 'share',
    score.bestOf,
  ]);

export const placeRows = (board: Board, { boards, scales }: Rows): Cell[][] =>
  sourcesOf(board, boards).flatMap(({ of, score, stage }) =>
    (score.stages[stage]?.table ?? []).map((points: Ratio, index) => [
      board.number,
      of.number,
      index + 1,
      scaled(points, scales[board.number]?.base ?? 1n),
    ]),
  );

export function ruleRows({ number, ranking: { score } }: Board, { program, scales }: Rows): Cell[][] {
  if (score.kind !== 'places') return [];
  const times = (scales[number]?.base ?? 1n) / pointScale(program);
  return score.add.map((id) => [number, id, times]);
}

export const rewardRows = ({ program: { rewards, currency } }: Rows): Cell[][] =>
  rewards.flatMap(({ id, value }) =>
    value ? [[id, scaled(multiply(value, ratio(10n ** BigInt(currency.decimals))), 1n)]] : [],
  );
