import { PAGE_ROWS } from './board-paths.ts';
import { type BoardRow, boardRows, listedPlaces } from './board-rows.ts';
import { type BoardTabs, tabsOf } from './board-tabs.ts';
import type { Board } from './boards.ts';
import type { LineChart } from './charts/lines.ts';
import type { Edition } from './edition.ts';
import { paceOf } from './pace.ts';
import { type Pager, pagerOf } from './pager.ts';
import { type PrizeStep, prizeSteps } from './prize.ts';
import { boardStatus, wordOf } from './status.ts';
import { tiesText } from './ties.ts';
import { boardTitle, groupTitle, scoreName, windowTitle } from './words.ts';

/** A board's page. */
export interface BoardView {
  readonly title: string;
  readonly kicker: string;
  /** Ranking, group and days together. */
  readonly full: string;
  readonly status: string;
  readonly final: boolean;
  /** `Provisional`. */
  readonly word: string;
  readonly tabs: BoardTabs;
  /** Null for a board of one page. */
  readonly pager: Pager | null;
  readonly podium: readonly BoardRow[];
  readonly rows: readonly BoardRow[];
  /** The heads of the columns; `moved` names the day that is compared with. */
  readonly heads: Readonly<Record<'place' | 'name' | 'moved' | 'gap' | 'score', string>>;
  /** Whether there are so many rows on its one page that one looks for a name. */
  readonly filtered: boolean;
  /** How many more are in the running; null where all are listed. */
  readonly rest: string | null;
  readonly prizes: readonly PrizeStep[];
  readonly ties: string;
  readonly pace: LineChart | null;
}

/** So many rows are read without looking for one; of more pages there is a list of names. */
const AT_A_GLANCE = 20;

export function boardView(edition: Edition, board: Board, page = 1): BoardView {
  const { t, text, portal } = edition;
  const rows = boardRows(edition, board, (page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const pager = pagerOf(edition, board, page);
  const rest = board.placed.length - listedPlaces(portal, board).length;
  return {
    title: pageTitle(edition, board),
    kicker: text(board.ranking.title),
    full: boardTitle(edition, board),
    status: boardStatus(edition, board),
    final: !board.provisional,
    word: wordOf(edition, board),
    tabs: tabsOf(edition, board),
    pager,
    filtered: pager === null && rows.length > AT_A_GLANCE,
    podium: page === 1 ? podiumOf(rows) : [],
    rows,
    heads: headsOf(edition, board),
    rest: rest > 0 ? t('board.rest', { count: rest }) : null,
    prizes: prizeSteps(edition, board.ranking),
    ties: tiesText(edition, board.ranking),
    pace: page === 1 ? paceOf(edition, board) : null,
  };
}

/** The first three, unless nobody has scored yet or too many share a place. */
function podiumOf(rows: readonly BoardRow[]): BoardRow[] {
  const first = rows.filter(({ rank, rawScore }) => Number(rank) <= 3 && rawScore !== '0');
  return first.length > 4 ? [] : first;
}

const NAMES = { participants: 'board.name', teams: 'board.team', column: 'board.group' } as const;

function headsOf(edition: Edition, board: Board): BoardView['heads'] {
  const { t, formats } = edition;
  return {
    place: t('board.place'),
    name: t(NAMES[typeof board.ranking.of === 'string' ? board.ranking.of : 'column']),
    moved: t('board.since', { day: formats.days.short(board.before) }),
    gap: t('board.gap'),
    score: scoreName(edition, board.ranking),
  };
}

function pageTitle(edition: Edition, board: Board): string {
  const { ranking, group } = board;
  const parts = [group === 'all' ? null : groupTitle(edition, group), windowTitle(edition, board)];
  const named = parts.filter((part) => part !== null);
  return named.length === 0 ? edition.text(ranking.title) : named.join(' · ');
}
