import { isSeason } from '../program/board-windows.ts';
import type { Stage } from '../program/program.ts';
import { parseRatio } from '../program/ratio.ts';
import { isSettled } from '../program/states.ts';
import type { Row } from '../results/contract.ts';
import { type Board, keyOf, type Standing } from './boards.ts';
import type { Edition } from './edition.ts';
import { publicName } from './names.ts';
import { slugs } from './paths.ts';
import { prizeText } from './prize.ts';
import { groupTitle, ordinal, scoreName, shortTitle, windowTitle } from './words.ts';

/** Who won what on one board. */
export interface WinnersOf {
  readonly ranking: string;
  readonly title: string;
  /** What the scores are counted in. */
  readonly unit: string;
  readonly href: string;
  readonly winners: readonly Winner[];
}

export interface Winner {
  readonly kind: string;
  readonly id: string;
  readonly rank: string;
  readonly place: string;
  readonly name: string;
  readonly score: string;
  readonly prizes: readonly string[];
}

/** What stands for ever: a stage that closed, the weeks or months of a ranking, or the program, with the winners. */
export interface WinnersSection {
  readonly title: string;
  readonly closed: string;
  readonly boards: readonly WinnersOf[];
}

/** The whole program first, then closed stages, then weeks and months by ranking, each time the latest first. */
export const winnersView = (edition: Edition): WinnersSection[] =>
  [...wholes(edition), ...cells(edition)].filter(({ boards }) => boards.length > 0);

function wholes(edition: Edition): WinnersSection[] {
  const { portal, t, text, formats } = edition;
  const closed = portal.program.stages
    .filter((stage) => isSettled(portal.stages.stateOf(stage)))
    .toReversed();
  return [null, ...closed].map((stage) => ({
    title: stage ? text(stage.title) : t('winners.season'),
    closed: stage ? t('stage.closed', { closes: formats.days.long(stage.closes) }) : t('status.season_final'),
    boards: winnersIn(edition, stage),
  }));
}

function cells(edition: Edition): WinnersSection[] {
  const { portal, t, text } = edition;
  const boards = portal.boards.all.filter(({ cell }) => cell !== null).toSorted(latestFirst);
  return portal.program.rankings.map((ranking) => ({
    title: text(ranking.title),
    closed: t('winners.cells'),
    boards: winnersOn(
      edition,
      boards.filter((board) => board.ranking === ranking),
    ),
  }));
}

const latestFirst = (a: Board, b: Board): number =>
  a.span.from === b.span.from ? 0 : a.span.from < b.span.from ? 1 : -1;

/** Final prizes of a stage's boards, or of those over the program where `stage` is null. */
export function winnersIn(edition: Edition, stage: Stage | null): WinnersOf[] {
  const isOn = (board: Board): boolean => (stage === null ? isSeason(board) : board.stage === stage);
  return winnersOn(edition, edition.portal.boards.all.filter(isOn));
}

const winnersOn = (edition: Edition, boards: readonly Board[]): WinnersOf[] =>
  boards
    .filter(({ provisional }) => !provisional)
    .map((board) => winnersOf(edition, board))
    .filter(({ winners }) => winners.length > 0);

function winnersOf(edition: Edition, board: Board): WinnersOf {
  const rows = edition.portal.results.prizes.filter((row) => isOf(board, row) && row.provisional === 'false');
  const winners = board.placed.flatMap((standing) => {
    const won = rows.filter((row) => row.entrant_id === standing.entrant_id);
    return won.length === 0 ? [] : [winner(edition, standing, won)];
  });
  return {
    ranking: board.ranking.id,
    title: board.cell === null ? shortTitle(edition, board) : cellTitle(edition, board),
    unit: scoreName(edition, board.ranking),
    href: edition.href(slugs.board(board)),
    winners,
  };
}

function winner(edition: Edition, standing: Standing, won: readonly Row<'prizes'>[]): Winner {
  return {
    kind: standing.entrant_kind,
    id: standing.entrant_id,
    rank: standing.rank,
    place: ordinal(edition, standing.rank),
    name: publicName(edition, standing) ?? edition.t('person.unnamed'),
    score: edition.formats.number(standing.score),
    prizes: won.map((row) => wonText(edition, row)),
  };
}

/** A prize as it was won: with its share where a tie divided it. */
export function wonText(edition: Edition, { reward_id: reward, points, share }: Row<'prizes'>): string {
  const prize = prizeText(edition, { reward: reward || null, points: parseRatio(points) });
  return share === '1' ? prize : edition.t('prize.shared', { prize, share });
}

/** `October 2 – 8, 2017 · Gold` */
const cellTitle = (edition: Edition, board: Board): string =>
  [windowTitle(edition, board), ...(board.group === 'all' ? [] : [groupTitle(edition, board.group)])].join(
    ' · ',
  );

function isOf(board: Board, row: Row<'prizes'>): boolean {
  const { ranking, stage, cell } = keyOf(board);
  const isHere = row.ranking_id === ranking && row.stage_id === stage && row.window_from === cell;
  return isHere && row.group_id === board.group;
}
