import { isSeason } from '../program/board-windows.ts';
import { type BoardRow, boardRows } from './board-rows.ts';
import { type Board, latestCells } from './boards.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';
import { scoreName, shortTitle } from './words.ts';

/** Who is ahead on one board. */
export interface Leader {
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  /** The first three that may be named and have scored. */
  readonly rows: readonly BoardRow[];
}

const SHOWN = 3;

export function leaderOf(edition: Edition, board: Board): Leader {
  const scored = boardRows(edition, board).filter(({ named, rawScore }) => named && rawScore !== '0');
  return {
    title: shortTitle(edition, board),
    href: edition.href(slugs.board(board)),
    unit: scoreName(edition, board.ranking),
    rows: scored.slice(0, SHOWN),
  };
}

/** Participants' boards of the stage that runs; between stages and after the last, those of the whole program; else the latest. */
export function boardsNow({ portal }: Edition): readonly Board[] {
  const { running } = portal.stages;
  const people = portal.boards.all.filter(({ ranking }) => ranking.of === 'participants');
  const current = people.filter((board) => (running ? board.stage === running : isSeason(board)));
  const shown = current.length > 0 ? current : latestCells(people);
  return shown.filter(({ ranking }) => ranking === shown[0]?.ranking);
}
