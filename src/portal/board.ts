import { type BoardTabs, tabsOf } from './board-tabs.ts';
import type { Board, Standing } from './boards.ts';
import type { LineChart } from './charts/lines.ts';
import type { Edition } from './edition.ts';
import { isNamed, publicName } from './names.ts';
import { paceOf } from './pace.ts';
import { teamOf } from './portal.ts';
import { lastPrize, type PrizeStep, prizeSteps, prizesAt } from './prize.ts';
import { boardStatus, wordOf } from './status.ts';
import { tiesText } from './ties.ts';
import {
  boardTitle,
  groupTitle,
  type Movement,
  movementOf,
  placeOf,
  scoreName,
  scoreNumber,
  windowTitle,
} from './words.ts';

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
  readonly podium: readonly BoardRow[];
  readonly rows: readonly BoardRow[];
  /** The heads of the columns; `moved` names the day that is compared with. */
  readonly heads: Readonly<Record<'place' | 'name' | 'moved' | 'gap' | 'score', string>>;
  /** How many more are in the running; null where all are listed. */
  readonly rest: string | null;
  readonly prizes: readonly PrizeStep[];
  readonly ties: string;
  readonly pace: LineChart | null;
}

export interface BoardRow {
  readonly rank: string;
  readonly place: string;
  readonly name: string;
  readonly named: boolean;
  readonly team: string | null;
  readonly movement: Movement;
  readonly gap: string;
  readonly score: string;
  readonly rawScore: string;
  /** What stands for the place; null without a prize. */
  readonly prize: string | null;
  /** Whether the prizes end below this row. */
  readonly edge: boolean;
}

export function boardView(edition: Edition, board: Board): BoardView {
  const { t, text } = edition;
  const rows = boardRows(edition, board);
  const rest = board.placed.length - rows.length;
  return {
    title: pageTitle(edition, board),
    kicker: text(board.ranking.title),
    full: boardTitle(edition, board),
    status: boardStatus(edition, board),
    final: !board.provisional,
    word: wordOf(edition, board),
    tabs: tabsOf(edition, board),
    podium: podiumOf(rows),
    rows,
    heads: headsOf(edition, board),
    rest: rest > 0 ? t('board.rest', { count: rest }) : null,
    prizes: prizeSteps(edition, board.ranking),
    ties: tiesText(edition, board.ranking),
    pace: paceOf(edition, board),
  };
}

/** The rows that the privacy rule lets a board print, best first. */
export function boardRows(edition: Edition, board: Board): BoardRow[] {
  const { listed, namedTop } = edition.portal.program.people;
  const all = listed === 'all' || board.ranking.of !== 'participants';
  const rows = all ? board.placed : board.placed.filter(({ rank }) => Number(rank) <= namedTop);
  const last = rows.findLastIndex(({ rank }) => Number(rank) <= lastPrize(board.ranking));
  return rows.map((row, index) => boardRow(edition, board, row, index === last));
}

function boardRow(edition: Edition, board: Board, row: Standing, edge: boolean): BoardRow {
  const { t } = edition;
  const name = publicName(edition, row);
  return {
    rank: row.rank,
    place: placeOf(row),
    name: name ?? t('person.unnamed'),
    named: name !== null,
    team: name === null ? null : teamOfRow(edition, row),
    movement: movementOf(edition, row),
    gap:
      row.gap_to_next === '' ? t('board.leads') : scoreNumber(edition, board.ranking.score, row.gap_to_next),
    score: scoreNumber(edition, board.ranking.score, row.score),
    rawScore: row.score,
    prize: prizesAt(edition, board.ranking, Number(row.rank)),
    edge,
  };
}

function teamOfRow(
  { portal, text }: Edition,
  { entrant_kind: kind, entrant_id: id }: Standing,
): string | null {
  const team = kind === 'participant' && isNamed(portal, id) ? portal.teamToday.get(id) : undefined;
  return team === undefined ? null : text(teamOf(portal, team).title);
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
