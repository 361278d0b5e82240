import type { Edition } from './edition.ts';
import { boardsNow, type Leader, leaderOf } from './leaders.ts';
import { type Objective, objectiveOf } from './objective.ts';
import { slugs } from './paths.ts';
import { type StageCard, stageCard } from './stage-card.ts';
import { boardStatus } from './status.ts';

export interface HomeView {
  readonly title: string;
  readonly client: string;
  readonly period: string;
  readonly over: boolean;
  readonly objective: Objective | null;
  readonly stage: StageCard | null;
  /** Whether the leaders' board is provisional or final. */
  readonly status: string;
  readonly leaders: readonly Leader[];
  readonly links: Readonly<Record<'finder' | 'boards' | 'rules' | 'prizes' | 'summary', string>>;
}

export function homeView(edition: Edition): HomeView {
  const { portal, text, formats, href } = edition;
  const { program } = portal;
  const boards = boardsNow(edition);
  const stage = portal.stages.now;
  return {
    title: text(program.title),
    client: program.client,
    period: formats.days.span(program.period),
    over: portal.over,
    objective: objectiveOf(edition),
    stage: stage && stageCard(edition, stage),
    status: boards[0] ? boardStatus(edition, boards[0]) : '',
    leaders: boards.map((board) => leaderOf(edition, board)),
    links: {
      finder: href(slugs.finder),
      boards: href(slugs.boards),
      rules: href(slugs.rules),
      prizes: href(slugs.prizes),
      summary: href(slugs.summary),
    },
  };
}
