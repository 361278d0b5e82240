import { frozenOn, isSeason } from '../program/board-windows.ts';
import { type BoardRow, boardRows } from './board-rows.ts';
import { type Board, latestCells } from './boards.ts';
import type { Edition } from './edition.ts';
import { freshness } from './freshness.ts';
import { slugs } from './paths.ts';
import type { Portal } from './portal.ts';
import { boardStatus } from './status.ts';
import { boardTitle, scoreName } from './words.ts';

/** A board as it is read from three metres away: its best rows and nothing else. */
export interface ScreenBoard {
  readonly title: string;
  readonly heads: Readonly<Record<'place' | 'name' | 'moved' | 'score', string>>;
  readonly final: boolean;
  /** Since when it stands still, and when its result is shown; null where it goes on. */
  readonly stands: string | null;
  /** Best first; none where nobody has scored. */
  readonly rows: readonly BoardRow[];
}

/** What hangs on the wall of an office. */
export interface WallView {
  readonly boards: readonly ScreenBoard[];
  /** The last day of the data. */
  readonly day: string;
}

const ROWS = 10;

/** Who has scored on the boards of now; the first of them alone where nobody has scored on any. */
export function wallView(edition: Edition): WallView {
  const current = boardsOfNow(edition.portal);
  const scored = current.filter(hasScores);
  const shown = scored.length > 0 ? scored : current.slice(0, 1);
  return { boards: shown.map((board) => screenOf(edition, board)), day: freshness(edition) };
}

/** The addresses, below the folder of reveals, of stages' and the program's boards that have closed. */
export const revealPaths = ({ boards }: Portal): { board: string }[] =>
  boards.all
    .filter(isRevealed)
    .map((board) => ({ board: slugs.reveal(board).slice(slugs.reveals.length, -1) }));

/** A closed board to be told from its last row to its first. */
export const revealView = (edition: Edition, board: Board): ScreenBoard => screenOf(edition, board);

/** Where a board's places are told one by one; null while they may change, and where this is not drawn. */
export const revealOf = (edition: Edition, board: Board): string | null =>
  isRevealed(board) && edition.shows(slugs.reveals) ? edition.href(slugs.reveal(board)) : null;

const isRevealed = (board: Board): boolean => !board.provisional && board.cell === null && hasScores(board);

const hasScores = ({ placed }: Board): boolean => placed.some(({ score }) => score !== '0');

/** Those of the stage that runs or began last, the latest weeks and months, the program's. */
function boardsOfNow({ boards, stages }: Portal): Board[] {
  const latest = latestCells(boards.all);
  return [
    ...latest.filter(({ stage }) => stage !== null && stage === stages.now),
    ...latest.filter(({ cell }) => cell !== null),
    ...latest.filter(isSeason),
  ];
}

function screenOf(edition: Edition, board: Board): ScreenBoard {
  const { t, formats } = edition;
  return {
    title: boardTitle(edition, board),
    heads: {
      place: t('board.place'),
      name: t('board.name'),
      moved: t('board.since', { day: formats.days.short(board.before) }),
      score: scoreName(edition, board.ranking),
    },
    final: !board.provisional,
    stands: frozenOn(board, edition.portal.today) && boardStatus(edition, board),
    rows: hasScores(board) ? boardRows(edition, board).slice(0, ROWS) : [],
  };
}
