import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import type { Ranking } from '../../program/ranking.ts';
import { compare, type Ratio, ratio } from '../../program/ratio.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import { readEntrant } from './entrant.ts';
import type { Known } from './known.ts';
import type { Adjustment } from './reference.ts';
import { unique } from './unique.ts';

const COLUMNS = {
  needed: ['adjustment_id', 'date', 'points', 'reason'],
  optional: ['participant_id', 'team_id', 'stage_id', 'ranking_id', 'approved_by', 'excluded'],
  open: false,
};

/** Scores that are divided, and those of places, have at most so many decimals. */
const FINEST = 6;

/** The rows of `adjustments.csv` that are sound. */
export function readAdjustments(
  table: Table,
  program: Program,
  known: Known,
  found: Diagnostic[],
): Adjustment[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  return unique(table, 'adjustment_id', found).flatMap((row) => {
    const cells = new Cells(table, row, found);
    const adjustment = readAdjustment(cells, known);
    return adjustment && fits(cells, adjustment, program) ? [adjustment] : [];
  });
}

function readAdjustment(cells: Cells, known: Known): Adjustment | null {
  const id = cells.id('adjustment_id');
  const entrant = readEntrant('adjustment', cells, known);
  const day = cells.day('date');
  const excludes = readExcluded(cells);
  const points = excludes ? noPoints(cells) : cells.decimal('points');
  const stage = cells.text('stage_id') === '' ? '' : cells.known('stage_id', 'stage', known.stages);
  const ranking = cells.text('ranking_id') === '' ? '' : cells.known('ranking_id', 'ranking', known.rankings);
  const reason = cells.needed('reason');
  if (id === null || !entrant || day === null || !points || stage === null || ranking === null) return null;
  if (reason === null || excludes === null) return null;
  if (!excludes && !sizeSound(cells, points)) return null;
  const approvedBy = cells.text('approved_by');
  const named = { stage: stage || null, ranking: ranking || null };
  return { id, entrant, day, points, ...named, reason, approvedBy, excludes };
}

const readExcluded = (cells: Cells): boolean | null =>
  cells.flag('excluded', 'Write true for who is to have no place in the ranking; else leave the cell empty.');

/** Who is excluded loses a place and no points. */
function noPoints(cells: Cells): Ratio | null {
  if (cells.text('ranking_id') === '')
    return cells.refuse(
      'ranking_id',
      'bad-exclusion',
      'Nothing says of which ranking.',
      'Write a ranking_id.',
    );
  if (cells.text('points') === '') return ratio(0n);
  const message = 'Who is excluded has no place, and keeps the score.';
  return cells.refuse('points', 'bad-exclusion', message, 'Leave points empty, or write a row of its own.');
}

/** Nobody earns a thousand million points by hand: a column was mixed up. */
const MOST = ratio(1_000_000_000n);

function sizeSound(cells: Cells, points: Ratio): boolean {
  const written = quoted(cells.text('points'));
  if (points.n === 0n)
    cells.warn(
      'points',
      'adjustment-of-nothing',
      `${written} points move nothing.`,
      'Remove the row, or correct its points.',
    );
  const size = points.n < 0n ? ratio(-points.n, points.d) : points;
  if (compare(size, MOST) < 0) return true;
  cells.refuse(
    'points',
    'adjustment-too-large',
    `${written} is more than anybody is given by hand.`,
    'Correct the number.',
  );
  return false;
}

/** Whether there is something that the row can move: a balance, or the score of one board. */
function fits(cells: Cells, row: Adjustment, program: Program): boolean {
  const ranking = program.rankings.find(({ id }) => id === row.ranking);
  if (row.ranking !== null && !ranking) return false;
  return (
    entrantFits(cells, row, ranking) && stageFits(cells, row, ranking) && fine(cells, row, program, ranking)
  );
}

function entrantFits(cells: Cells, { entrant }: Adjustment, ranking: Ranking | undefined): boolean {
  const wanted = ranking?.of === 'teams' ? 'team' : 'participant';
  if (typeof ranking?.of !== 'object' && entrant.kind === wanted) return true;
  const whose = ranking
    ? `The ranking ${quoted(ranking.id)} has no ${entrant.kind}s`
    : 'A team has no balance';
  const hint = `Write a ${wanted}_id${ranking ? '' : ', or a ranking_id of teams'}.`;
  cells.refuse(`${entrant.kind}_id`, 'adjustment-entrant', `${whose}.`, hint);
  return false;
}

function stageFits(cells: Cells, { stage }: Adjustment, ranking: Ranking | undefined): boolean {
  if (!ranking || (ranking.each === 'stage') === (stage !== null)) return true;
  const message =
    stage === null
      ? `The ranking ${quoted(ranking.id)} has a board in each stage, and no stage is named.`
      : `The ranking ${quoted(ranking.id)} has no boards of stages.`;
  const hint = stage === null ? 'Write a stage_id.' : 'Leave stage_id empty.';
  cells.refuse('stage_id', 'adjustment-stage', message, hint);
  return false;
}

function fine(cells: Cells, { points }: Adjustment, program: Program, ranking: Ranking | undefined): boolean {
  const decimals = decimalsOf(program, ranking);
  if (10n ** BigInt(decimals) % points.d === 0n) return true;
  const message = `${quoted(cells.text('points'))} is finer than the score: it has ${decimals} decimal places.`;
  cells.refuse('points', 'fraction-of-point', message, 'Write points that exist.');
  return false;
}

function decimalsOf(program: Program, ranking: Ranking | undefined): number {
  const score = ranking?.score;
  if (score === undefined || score.kind === 'points') return program.points.decimals;
  if (score.kind !== 'measure') return FINEST;
  return program.measures.find(({ id }) => id === score.measure)?.decimals ?? 0;
}
