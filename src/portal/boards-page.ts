import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';
import { type Leader, leaderOf } from './leaders.ts';
import { boardStatus } from './status.ts';

/** The boards of one ranking, in one stage or over the program. */
export interface BoardsSection {
  readonly title: string;
  readonly status: string;
  readonly final: boolean;
  readonly leaders: readonly Leader[];
}

/** The running stage first, then the whole program, then stages gone by, the latest first. */
export function boardsView(edition: Edition): BoardsSection[] {
  const { portal } = edition;
  const { running } = portal.stages;
  const order = [running, null, ...portal.program.stages.filter((stage) => stage !== running).toReversed()];
  const shown = running ? order : order.slice(1);
  const boards = shown.flatMap((stage) => portal.boards.all.filter((board) => board.stage === stage));
  const sections = Map.groupBy(boards, ({ ranking, stage }) => `${ranking.id}/${stage?.id ?? ''}`);
  return [...sections.values()].map((own) => section(edition, own));
}

function section(edition: Edition, boards: readonly Board[]): BoardsSection {
  const { text } = edition;
  const [first] = boards;
  const parts = first ? [first.ranking.title, ...(first.stage ? [first.stage.title] : [])] : [];
  return {
    title: parts.map(text).join(' · '),
    status: first ? boardStatus(edition, first) : '',
    final: first?.provisional === false,
    leaders: boards.map((board) => leaderOf(edition, board)),
  };
}
