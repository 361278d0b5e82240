import type { Cell, Database } from '../../intake/database.ts';
import type { Day } from '../../program/day.ts';
import type { PlaceScore, Program, Ranking } from '../../program/program.ts';
import { commonDenominator, multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import type { EngineMeasure } from '../measures/engine-measure.ts';
import type { Measures } from '../measures/load.ts';
import { pointScale } from '../rules/scales.ts';
import { gatherBoards, sourceOf } from './board-sources.ts';
import { type Board, boardDays, boardsOf } from './boards.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

export interface BoardContext {
  readonly db: Database;
  readonly program: Program;
  readonly measures: Measures;
  readonly today: Day;
}

const TABLES = [
  'board',
  'board_day',
  'board_input',
  'board_place',
  'prize',
  'place_posting',
  'ranked',
  'award',
];

/**
 * Computes every board into `ranked`, `contribution`, `award` and `place_posting`: those of stages first, since their
 * places earn points. Returns how many of the finest score unit make one: what published scores are multiples of.
 */
export async function runBoards(context: BoardContext): Promise<bigint> {
  const { db, program, today } = context;
  const boards = boardsOf(program);
  for (const name of TABLES) await db.run(sql(name));
  const units = boards.map((board) => scoreScale(board.ranking, context));
  const finest = units.reduce((most, unit) => (unit > most ? unit : most), 1n);
  await db.fill(
    'board',
    boards.map((board, index) => boardRow(board, program, finest / (units[index] ?? 1n))),
  );
  await gatherBoards(context.measures, boards);
  await db.fill('board_day', boardDays(program, boards, today));
  await db.fill(
    'board_input',
    boards.flatMap((board) => inputRows(board, context.measures)),
  );
  await db.fill(
    'board_place',
    boards.flatMap((board, index) => placeRows(board, boards, program, units[index] ?? 1n)),
  );
  await db.fill(
    'prize',
    boards.flatMap((board) => prizeRows(board, program)),
  );
  await db.run(sql('entrant'), { today });
  for (const name of ['entrant_name', 'board_bucket', 'place_above', 'gap']) await db.run(sql(name));
  for (const round of [0, 1, 2]) await runRound(db, round);
  await db.run(sql('next_places'));
  return finest;
}

async function runRound(db: Database, round: number): Promise<void> {
  await db.run(sql('input_change'), { round });
  await db.run(sql('input_value'));
  if (round === 2) {
    await db.run(sql('contribution'));
    await db.run(sql('contributed'));
  }
  for (const name of ['gathered', 'since', 'rank', 'awards', 'place_postings']) await db.run(sql(name));
}

function boardRow(board: Board, program: Program, multiple: bigint): Cell[] {
  const { ranking, stage } = board;
  return [
    board.number,
    board.round,
    ranking.id,
    stage ? program.stages.indexOf(stage) : null,
    board.span.from,
    board.span.until,
    board.closes,
    ranking.of === 'teams',
    ranking.within === 'segment',
    ranking.teams !== null && ranking.teams !== 'sum' ? ranking.teams.best : null,
    ranking.placed === 'above_0',
    ranking.score.kind === 'points',
    multiple,
  ];
}

/** How many of a ranking's smallest unit of score make one; a power of ten. */
function scoreScale(ranking: Ranking, { program, measures }: BoardContext): bigint {
  const { score } = ranking;
  if (score.kind === 'points') return pointScale(program);
  if (score.kind === 'measure') return measures.byId.get(score.measure)?.scale ?? 1n;
  const parts = commonDenominator(Object.values(score.stages).flatMap((stage) => stage.table));
  let scale = 1n;
  while (scale % parts !== 0n) scale *= 10n;
  return scale;
}

/** Input 0 is the score; tie-breakers and what decides eligibility follow. */
function inputRows(board: Board, measures: Measures): Cell[][] {
  const { score, ties, eligible } = board.ranking;
  const of = (id: string): EngineMeasure => measures.byId.get(id) as EngineMeasure;
  const source = (measure: string | null, isScore = false): Cell[] => {
    if (measure === null) return [null, null];
    const { filter, component } = sourceOf(measures, board, measure, isScore);
    return [filter, component];
  };
  const scoring = score.kind === 'measure' ? score.measure : null;
  const rows: Cell[][] = [[board.number, 0, ...source(scoring, true), null, null, null]];
  for (const [position, tie] of ties.entries()) {
    rows.push([
      board.number,
      rows.length,
      ...source(tie.kind === 'measure' ? tie.measure : null),
      position,
      null,
      null,
    ]);
  }
  for (const { measure, atLeast } of eligible) {
    const limit = multiply(atLeast, ratio(of(measure).scale));
    rows.push([board.number, rows.length, ...source(measure), null, limit.n, limit.d]);
  }
  return rows;
}

function placeRows(board: Board, boards: readonly Board[], program: Program, unit: bigint): Cell[][] {
  const { score } = board.ranking;
  if (score.kind !== 'places') return [];
  return Object.entries((score as PlaceScore).stages).flatMap(([stageId, { ranking, table }]) => {
    const source = boards.find(
      (candidate) => candidate.ranking.id === ranking && candidate.stage?.id === stageId,
    );
    const stage = program.stages.findIndex((candidate) => candidate.id === stageId);
    return source
      ? table.map((points, index): Cell[] => placeRow(board, source, stage, index + 1, points, unit))
      : [];
  });
}

const placeRow = (
  board: Board,
  source: Board,
  stage: number,
  place: number,
  points: Ratio,
  unit: bigint,
): Cell[] => [
  board.number,
  source.number,
  stage,
  place,
  scaled(multiply(points, ratio(unit)), 1n),
  board.ranking.score.kind === 'places' ? board.ranking.score.bestOf : null,
];

const prizeRows = (board: Board, program: Program): Cell[][] =>
  board.ranking.prizes.map((prize, index) => [
    board.number,
    index,
    prize.from,
    prize.to,
    prize.reward,
    prize.points ? scaled(multiply(prize.points, ratio(pointScale(program))), 1n) : null,
    prize.tie === 'share',
  ]);
