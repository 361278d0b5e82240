import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { rowsAround } from '../person/around.ts';
import { exact } from '../totals.ts';
import type { PublishedBoard } from './published.ts';
import { fractionText } from './worth.ts';

/** As many of the best named places are told one by one; of those below, as many again evenly. */
const TOLD = 100;

/**
 * The scores that somebody's page may say: of the places that the program names, and of the rows around them. Where very
 * many are named only some are told, for they stand on the page of everyone: a place between two of them is not exact.
 */
export function printable({ portal }: Edition, seat: Seat): PublishedBoard | null {
  const { board, row, index } = seat;
  if (board.ranking.score.kind !== 'points' || index < 0) return null;
  const named = thinned(board.placed.slice(0, portal.program.people.namedTop));
  const rows = [...new Set([...named, ...rowsAround(seat)])].filter((one) => one !== row);
  return {
    score: fractionText(exact(row.score)),
    rank: Number(row.rank),
    size: board.placed.length,
    others: rows.map(({ rank, score }) => [Number(rank), fractionText(exact(score))] as const),
    shares: board.ranking.ties.length === 0,
  };
}

function thinned<T>(named: readonly T[]): readonly T[] {
  const every = Math.max(1, Math.ceil((named.length - TOLD) / TOLD));
  return named.filter((_, index) => index < TOLD || (index - TOLD) % every === 0);
}
