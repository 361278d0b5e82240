import { pageAt, pageSlug, pagesOf } from '../board-paths.ts';
import { anchorOf, listedPlaces } from '../board-rows.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';

/** Where somebody finds themselves on a board: the page with their row; the first where they are not listed. */
export function seatHref(edition: Edition, { board, index }: Pick<Seat, 'board' | 'index'>): string {
  const { portal, href } = edition;
  if (index < 0 || index >= listedPlaces(portal, board).length) return href(pageSlug(board, 1));
  const page = href(pageSlug(board, pageAt(portal, board, index)));
  return pagesOf(portal, board) > 1 ? `${page}#${anchorOf(index)}` : page;
}
