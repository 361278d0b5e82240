import type { Database } from '../../intake/database.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import type { Day } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import type { Measures } from '../measures/load.ts';
import { exclusionRows, pointRows, scoreRows } from './adjustments.ts';
import { gatherBoards } from './board-sources.ts';
import { type Board, boardDays, boardsOf, boardsShown } from './boards.ts';
import {
  boardRow,
  groupRows,
  inputRows,
  placeRows,
  prizeRows,
  type Rows,
  rewardRows,
  ruleRows,
  sourceRows,
} from './rows.ts';
import { isDivided, scaleOf } from './scale.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

const closed = (name: string): URL => new URL(`../closings/${name}.sql`, import.meta.url);

export interface BoardContext {
  readonly db: Database;
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly measures: Measures;
  readonly today: Day;
  /** Whether a stage is closed for good. */
  readonly hasClosed: boolean;
}

const TABLES = [
  'board',
  'board_day',
  'board_shown',
  'board_input',
  'board_source',
  'board_place',
  'board_rule',
  'group_value',
  'board_adjustment',
  'board_exclusion',
  'adjustment_row',
  'prize',
  'reward_value',
  'place_posting',
  'cell_point',
  'ranked',
  'award',
  'exact_floor',
  'published_score',
];

/**
 * Computes every board into `ranked`, `contribution`, `award` and `place_posting`: those of stages first, since their
 * places earn points. Returns how many of the finest score unit make one: what published scores are multiples of.
 */
export async function runBoards(context: BoardContext): Promise<bigint> {
  const { db, program, measures, today } = context;
  const boards = boardsOf(program);
  const scales = boards.map(({ ranking }) => scaleOf(ranking, context));
  const units = scales.map(({ base, finer }) => base * finer);
  const finest = units.reduce((most, unit) => (unit > most ? unit : most), 1n);
  for (const name of TABLES) await db.run(sql(name));
  await gatherBoards(measures, boards);
  await fill(context, { program, measures, boards, scales, finest });
  await db.run(sql('belonging'));
  await db.run(sql('entrant'), { today, day_parts: measures.dayParts });
  for (const name of [
    'adjustment',
    'entrant_name',
    'board_bucket',
    'board_target',
    'climbing',
    'place',
    'place_above',
    'gap',
  ])
    await db.run(sql(name));
  if (boards.some(({ cell, ranking }) => cell !== null && ranking.score.kind === 'points'))
    await db.run(sql('cell_points'));
  for (const round of [0, 1, 2] as const) await runRound(context, boards, round);
  await db.run(sql('next_places'));
  return finest;
}

async function keepPlacePoints(db: Database): Promise<void> {
  for (const name of ['closed_place_postings', 'closed_place_points']) await db.run(closed(name));
}

async function fill(context: BoardContext, rows: Rows): Promise<void> {
  const { db, program, today } = context;
  const { boards } = rows;
  await db.fill(
    'board',
    boards.map((board) => boardRow(board, rows)),
  );
  await db.fill('board_day', boardDays(program, boards, today));
  await db.fill('board_shown', boardsShown(program, boards, today));
  for (const [table, rowsOf] of [
    ['board_input', inputRows],
    ['board_source', sourceRows],
    ['board_place', placeRows],
    ['board_rule', ruleRows],
    ['prize', prizeRows],
  ] as const)
    await db.fill(
      table,
      boards.flatMap((board) => rowsOf(board, rows)),
    );
  await db.fill('reward_value', rewardRows(rows));
  await db.fill('group_value', groupRows(program, context.reference, context.numbers));
  await db.fill('adjustment_row', pointRows(context));
  await db.fill('board_adjustment', scoreRows(context, rows));
  await db.fill('board_exclusion', exclusionRows(context, rows));
}

async function runRound(
  { db, reference, measures, hasClosed }: BoardContext,
  boards: readonly Board[],
  round: Board['round'],
): Promise<void> {
  const here = boards.filter((board) => board.round === round);
  await db.run(sql('input_change'), { round });
  await db.run(sql('input_value'));
  if (round === 2) await db.run(sql('contribution'));
  if (round === 2) await db.run(sql('contributed'));
  if (here.some(({ ranking }) => isDivided(ranking, measures))) {
    await db.run(sql('head'));
    await db.run(sql('divided'), { day_parts: measures.dayParts });
  }
  if (reference.adjustments.some(({ ranking, excludes }) => ranking !== null && !excludes))
    await db.run(sql('adjusted'));
  for (const name of ['gathered', 'since', 'rank']) await db.run(sql(name));
  if (hasClosed) await db.run(closed('closed_places'));
  for (const name of ['awards', 'place_postings']) await db.run(sql(name));
  if (hasClosed && round === 0) await keepPlacePoints(db);
  if (here.some(({ ranking }) => ranking.prizes.length > 0)) await db.run(sql('next_prizes'));
}
