import { namesSlug, PAGE_ROWS, pageSlug, pagesOf } from './board-paths.ts';
import { listedPlaces } from './board-rows.ts';
import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';
import type { Link } from './shell.ts';

/** The way through a board of several pages. */
export interface Pager {
  /** `101–200 of 20,000` */
  readonly range: string;
  /** To the first, the previous, the next and the last page, as far as there are such. */
  readonly links: readonly Link[];
  /** To everyone who is named. */
  readonly names: Link;
}

/** Null for a board of one page. */
export function pagerOf(edition: Edition, board: Board, page: number): Pager | null {
  const { portal, t, href, formats } = edition;
  const last = pagesOf(portal, board);
  if (last === 1) return null;
  const total = listedPlaces(portal, board).length;
  const number = (value: number) => formats.number(String(value));
  const to = (label: string, target: number): Link => ({
    label,
    href: href(pageSlug(board, target)),
    current: false,
  });
  return {
    range: t('pager.range', {
      from: number((page - 1) * PAGE_ROWS + 1),
      to: number(Math.min(page * PAGE_ROWS, total)),
      total: number(total),
    }),
    links: [
      ...(page > 1 ? [to(t('pager.first'), 1), to(t('pager.previous'), page - 1)] : []),
      ...(page < last ? [to(t('pager.next'), page + 1), to(t('pager.last'), last)] : []),
    ],
    names: { label: t('pager.names'), href: href(namesSlug(board)), current: false },
  };
}
