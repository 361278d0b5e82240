import { listedPlaces } from './board-rows.ts';
import type { Board } from './boards.ts';
import { slugs } from './paths.ts';
import type { Portal } from './portal.ts';

/** How many rows a page of a board has. */
export const PAGE_ROWS = 100;

/** One page of a board, counted from 1. */
export interface BoardPage {
  readonly board: Board;
  readonly page: number;
}

export const pagesOf = (portal: Pick<Portal, 'program'>, board: Board): number =>
  Math.max(1, Math.ceil(listedPlaces(portal, board).length / PAGE_ROWS));

/** Every page's address below the folder of boards, such as `stage-board/q4/gold` or `stars/2017-10-02/_2`. */
export const boardPaths = (portal: Portal): { board: string }[] =>
  portal.boards.all.flatMap((board) =>
    Array.from({ length: pagesOf(portal, board) }, (_, index) => ({
      board: below(pageSlug(board, index + 1)),
    })),
  );

/** Addresses of the boards that have more than one page, where everyone named is found. */
export const namesPaths = (portal: Portal): { board: string; names: string }[] =>
  portal.boards.all
    .filter((board) => pagesOf(portal, board) > 1)
    .map((board) => ({ board: below(slugs.board(board)), names: NAMES }));

/** The page of a board at such an address. Throws where there is none. */
export function boardAt({ boards }: Portal, path = ''): BoardPage {
  const [, whole = path, number] = /^(.*)\/_(\d+)$/.exec(path) ?? [];
  const board = boards.all.find((one) => below(slugs.board(one)) === whole);
  if (!board) throw new RangeError(`there is no board at ${path}`);
  return { board, page: Number(number ?? 1) };
}

/** No id begins with a line: a page has an address that no stage, week or segment can have. */
export const pageSlug = (board: Board, page: number): string =>
  page === 1 ? slugs.board(board) : `${slugs.board(board)}_${page}/`;

const NAMES = '_names';

export const namesSlug = (board: Board): string => `${slugs.board(board)}${NAMES}/`;

/** The page on which a board prints its row at `index`, from 0; the first one where it prints fewer. */
export const pageAt = (portal: Pick<Portal, 'program'>, board: Board, index: number): number =>
  index < listedPlaces(portal, board).length ? Math.floor(index / PAGE_ROWS) + 1 : 1;

const below = (slug: string): string => slug.slice(slugs.boards.length, -1);
