import { type Board, latestCells } from './boards.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';
import type { Link } from './shell.ts';
import { groupTitle, windowTitle } from './words.ts';

/** The ways from one board to the others: another ranking or stage, another group, another week or month. */
export interface BoardTabs {
  readonly rankings: readonly Link[];
  /** Empty where the ranking has one group. */
  readonly groups: readonly Link[];
  /** The latest first; empty where the ranking has no boards of weeks or months. */
  readonly cells: readonly Link[];
}

export function tabsOf(edition: Edition, current: Board): BoardTabs {
  const groups = edition.portal.boards.all.filter(
    (board) => isSameShelf(board, current) && board.cell === current.cell,
  );
  return {
    rankings: shelves(edition, current).map((board) => ({
      ...linkTo(edition, board, edition.text(board.stage?.title ?? board.ranking.title)),
      current: isSameShelf(board, current),
    })),
    groups:
      groups.length < 2
        ? []
        : groups.map((board) => ({
            ...linkTo(edition, board, groupTitle(edition, board.group)),
            current: board === current,
          })),
    cells: cellsOf(edition, current).map((board) => ({
      ...linkTo(edition, board, windowTitle(edition, board) ?? ''),
      current: board === current,
    })),
  };
}

const linkTo = (edition: Edition, board: Board, label: string) => ({
  label,
  href: edition.href(slugs.board(board)),
});

/** The boards of all weeks or months, of the same group. */
const cellsOf = ({ portal }: Edition, { ranking, group, cell }: Board): Board[] =>
  cell === null
    ? []
    : portal.boards.all.filter((board) => board.ranking === ranking && board.group === group).toReversed();

/** One board for each ranking of the same kind and each of its stages, the latest week or month: of the same group where it has it. */
function shelves({ portal }: Edition, current: Board): Board[] {
  const kin = latestCells(portal.boards.all).filter(({ ranking }) => ranking.of === current.ranking.of);
  const shelf = Map.groupBy(kin, ({ ranking, stage }) => `${ranking.id}/${stage?.id ?? ''}`);
  return [...shelf.values()].flatMap(
    (boards) => boards.find(({ group }) => group === current.group) ?? boards.slice(0, 1),
  );
}

const isSameShelf = (a: Board, b: Board): boolean => a.ranking === b.ranking && a.stage === b.stage;
