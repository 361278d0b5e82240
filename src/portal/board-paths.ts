import type { Board } from './boards.ts';
import { slugs } from './paths.ts';
import type { Portal } from './portal.ts';

/** Every board's address below the folder of boards, such as `stage-board/q4/gold` or `stars/2017-10-02`. */
export const boardPaths = ({ boards }: Portal): { board: string }[] =>
  boards.all.map((board) => ({ board: pathOf(board) }));

/** The board at such an address. Throws where there is none. */
export function boardAt({ boards }: Portal, path: string | undefined): Board {
  const board = boards.all.find((one) => pathOf(one) === path);
  if (!board) throw new RangeError(`there is no board at ${path}`);
  return board;
}

const pathOf = (board: Board): string => slugs.board(board).slice(slugs.boards.length, -1);
