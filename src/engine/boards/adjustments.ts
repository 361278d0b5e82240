import type { Cell } from '../../intake/database.ts';
import { numberOf, type ReferenceNumbers } from '../../intake/numbers.ts';
import type { Adjustment, Reference } from '../../intake/reference/reference.ts';
import { contains, type Day } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { pointScale } from '../rules/scales.ts';
import type { Rows } from './rows.ts';
import type { Scale } from './scale.ts';

/** What rows of adjustments.csv are turned into numbers by. */
interface Context {
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly today: Day;
}

/** Rows of `adjustment_row`: points given or taken by hand. */
export function pointRows({ program, reference, numbers, today }: Context): Cell[][] {
  const posted = reference.adjustments.filter(({ ranking, day }) => ranking === null && day <= today);
  return posted.map(({ id, entrant, day, points, stage }) => [
    id,
    numberOf(numbers.participants, entrant.id),
    stage === null ? null : program.stages.findIndex((candidate) => candidate.id === stage),
    day,
    scaled(multiply(points, ratio(pointScale(program))), 1n),
  ]);
}

/** Rows of `board_adjustment`: what moves the score of one board; where the lowest is best, scores are negative. */
export function scoreRows(context: Context, { boards, scales }: Rows): Cell[][] {
  const moving = context.reference.adjustments.filter(({ excludes }) => !excludes);
  return moving.flatMap((row): Cell[][] => {
    const board = boardOf(row, boards);
    if (!board) return [];
    const { score } = board.ranking;
    const { base, finer } = scales[board.number] as Scale;
    const amount = scaled(multiply(row.points, ratio(base * finer)), 1n);
    const isLowest = score.kind === 'measure' && score.lowest;
    return [[board.number, entrantOf(row, context), row.day, isLowest ? -amount : amount]];
  });
}

/** Rows of `board_exclusion`: the first day counts. */
export function exclusionRows(context: Context, { boards }: Rows): Cell[][] {
  const first = new Map<string, Cell[]>();
  const rows = context.reference.adjustments.filter(({ excludes }) => excludes);
  for (const row of rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const board = boardOf(row, boards);
    const key = `${board?.number} ${row.entrant.kind} ${row.entrant.id}`;
    if (board && !first.has(key)) first.set(key, [board.number, entrantOf(row, context), row.day]);
  }
  return [...first.values()];
}

const entrantOf = ({ entrant: { kind, id } }: Adjustment, { numbers }: Context): number =>
  numberOf(kind === 'team' ? numbers.teams : numbers.participants, id);

/** The board that a row is of: of a stage, of the week or month that holds its day, or of the program. */
const boardOf = (row: Adjustment, boards: Rows['boards']): Rows['boards'][number] | undefined =>
  boards.find(
    ({ ranking, stage, cell, span }) =>
      ranking.id === row.ranking &&
      (stage?.id ?? null) === row.stage &&
      (cell === null || contains(span, row.day)),
  );
