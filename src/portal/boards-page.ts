import { isSeason } from '../program/board-windows.ts';
import { type Board, latestCells } from './boards.ts';
import type { Edition } from './edition.ts';
import { type Leader, leaderOf } from './leaders.ts';
import { boardStatus, wordOf } from './status.ts';
import { windowTitle } from './words.ts';

/** The boards of one ranking: over the program, or in one stage, week or month. */
export interface BoardsSection {
  readonly title: string;
  readonly status: string;
  readonly final: boolean;
  /** `Provisional`. */
  readonly word: string;
  readonly leaders: readonly Leader[];
}

/**
 * The running stage first, then the latest weeks and months, the whole program, and stages gone by, the latest first;
 * earlier weeks and months are reached from the latest.
 */
export function boardsView(edition: Edition): BoardsSection[] {
  const { portal } = edition;
  const { running } = portal.stages;
  const boards = latestCells(portal.boards.all);
  const past = portal.program.stages.filter((stage) => stage !== running).toReversed();
  const shown = [
    ...boards.filter(({ stage }) => running && stage === running),
    ...boards.filter(({ cell }) => cell !== null),
    ...boards.filter(isSeason),
    ...past.flatMap((stage) => boards.filter((board) => board.stage === stage)),
  ];
  const sections = Map.groupBy(shown, ({ ranking, stage }) => `${ranking.id}/${stage?.id ?? ''}`);
  return [...sections.values()].map((own) => section(edition, own));
}

function section(edition: Edition, boards: readonly Board[]): BoardsSection {
  const [first] = boards;
  const parts = first ? [edition.text(first.ranking.title), windowTitle(edition, first)] : [];
  return {
    title: parts.filter((part) => part !== null).join(' · '),
    status: first ? boardStatus(edition, first) : '',
    final: first?.provisional === false,
    word: first ? wordOf(edition, first) : '',
    leaders: boards.map((board) => leaderOf(edition, board)),
  };
}
