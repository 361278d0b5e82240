import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';
import type { Link } from './shell.ts';
import { groupTitle } from './words.ts';

/** The ways from one board to the others: another ranking or stage, another group. */
export interface BoardTabs {
  readonly rankings: readonly Link[];
  /** Empty where the ranking has one group. */
  readonly groups: readonly Link[];
}

export function tabsOf(edition: Edition, current: Board): BoardTabs {
  const groups = edition.portal.boards.all.filter((board) => isSameShelf(board, current));
  return {
    rankings: shelves(edition, current).map((board) => ({
      label: edition.text(board.stage?.title ?? board.ranking.title),
      href: edition.href(slugs.board(board)),
      current: isSameShelf(board, current),
    })),
    groups: groups.length < 2 ? [] : groups.map((board) => tab(edition, board, board === current)),
  };
}

const tab = (edition: Edition, board: Board, current: boolean): Link => ({
  label: groupTitle(edition, board.group),
  href: edition.href(slugs.board(board)),
  current,
});

/** One board for each ranking of the same kind and each of its stages: of the same group where it has it. */
function shelves({ portal }: Edition, current: Board): Board[] {
  const kin = portal.boards.all.filter(({ ranking }) => ranking.of === current.ranking.of);
  const shelf = Map.groupBy(kin, ({ ranking, stage }) => `${ranking.id}/${stage?.id ?? ''}`);
  return [...shelf.values()].flatMap(
    (boards) => boards.find(({ group }) => group === current.group) ?? boards.slice(0, 1),
  );
}

const isSameShelf = (a: Board, b: Board): boolean => a.ranking === b.ranking && a.stage === b.stage;
