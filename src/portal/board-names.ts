import { namesSlug, PAGE_ROWS, pageSlug } from './board-paths.ts';
import { anchorOf, listedPlaces } from './board-rows.ts';
import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';
import { publicName } from './names.ts';
import { boardTitle, ordinal } from './words.ts';

/** Everyone whom a board of several pages names, to find their row. */
export interface BoardNames {
  readonly slug: string;
  readonly title: string;
  readonly board: string;
  /** In the order of the board. */
  readonly names: readonly { readonly name: string; readonly place: string; readonly href: string }[];
}

export function boardNames(edition: Edition, board: Board): BoardNames {
  const { portal, href, t } = edition;
  const hidden = t('person.hidden');
  const names = listedPlaces(portal, board).flatMap((row, index) => {
    const name = publicName(edition, row);
    if (name === null || name === hidden) return [];
    const page = pageSlug(board, Math.floor(index / PAGE_ROWS) + 1);
    return [{ name, place: ordinal(edition, row.rank), href: `${href(page)}#${anchorOf(index)}` }];
  });
  return {
    slug: namesSlug(board),
    title: t('pager.names'),
    board: boardTitle(edition, board),
    names,
  };
}
