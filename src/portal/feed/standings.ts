import { frozenOn } from '../../program/board-windows.ts';
import type { Board, Standing } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { isNamed, publicName } from '../names.ts';
import { slugs } from '../paths.ts';
import { boardTitle, ordinal } from '../words.ts';
import type { Activity } from './activity.ts';

const PODIUM = 3;

/** Who leads a board that somebody else led yesterday, and who has come up to its first three places. */
export const standingNews = (edition: Edition): Activity[] => {
  const boards = boardsOfToday(edition);
  return [
    ...boards.flatMap((board) => leaders(edition, board)),
    ...boards.flatMap((board) => climbers(edition, board)),
  ];
};

/** Boards on which there were places yesterday, and that do not stand still. */
export const boardsOfToday = ({ portal }: Edition): Board[] =>
  portal.boards.all.filter(
    (board) =>
      board.asOf === portal.today &&
      frozenOn(board, portal.today) === null &&
      board.placed.some((row) => row.previous_rank !== ''),
  );

/** The name that everyone may read; null for none, a dash for somebody who opted out included. */
export function toldName(edition: Edition, row: Standing): string | null {
  const isHidden = row.entrant_kind === 'participant' && !isNamed(edition.portal, row.entrant_id);
  return isHidden ? null : publicName(edition, row);
}

const idOf = ({ portal }: Edition, board: Board, kind: string, { entrant_id: id }: Standing): string =>
  `${portal.today}-${kind}-${slugs.board(board)}${id}`;

function leaders(edition: Edition, board: Board): Activity[] {
  const { t, href } = edition;
  const first = board.placed.filter(({ rank, score }) => rank === '1' && Number(score) > 0);
  if (first.some(({ previous_rank: previous }) => previous === '1')) return [];
  const title = boardTitle(edition, board);
  return first.slice(0, 1).map((row) => {
    const name = toldName(edition, row);
    const text =
      name === null ? t('feed.leader_unnamed', { board: title }) : t('feed.leader', { name, board: title });
    return { id: idOf(edition, board, 'leader', row), kind: 'leader', text, href: href(slugs.board(board)) };
  });
}

function climbers(edition: Edition, board: Board): Activity[] {
  const { t, href } = edition;
  return board.placed
    .filter(({ rank, score }) => rank !== '1' && Number(rank) <= PODIUM && Number(score) > 0)
    .filter(({ previous_rank: previous }) => previous === '' || Number(previous) > PODIUM)
    .flatMap((row): Activity[] => {
      const name = toldName(edition, row);
      if (name === null) return [];
      const values = { name, place: ordinal(edition, row.rank), board: boardTitle(edition, board) };
      const id = idOf(edition, board, 'podium', row);
      return [{ id, kind: 'podium', text: t('feed.podium', values), href: href(slugs.board(board)) }];
    });
}
