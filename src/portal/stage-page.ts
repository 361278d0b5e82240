import type { Stage } from '../program/program.ts';
import type { Edition } from './edition.ts';
import { type Leader, leaderOf } from './leaders.ts';
import { slugs } from './paths.ts';
import { type PrizeLine, prizeLines } from './prize.ts';
import { boostsIn } from './rules/boosts.ts';
import { runsIn } from './rules/rule.ts';
import { type StageCard, stageCard } from './stage-card.ts';
import { boardStatus } from './status.ts';
import { type WinnersOf, winnersIn } from './winners.ts';

/** A stage's page. */
export interface StageView {
  readonly card: StageCard;
  /** Rankings with boards in this stage; none before it begins. */
  readonly rankings: readonly StageRanking[];
  readonly winners: readonly WinnersOf[];
  readonly rules: readonly {
    readonly title: string;
    readonly href: string;
    readonly boosts: readonly string[];
  }[];
}

export interface StageRanking {
  readonly title: string;
  readonly status: string;
  readonly leaders: readonly Leader[];
  readonly prizes: readonly PrizeLine[];
}

export function stageView(edition: Edition, stage: Stage): StageView {
  const { portal, text, href } = edition;
  return {
    card: stageCard(edition, stage),
    rankings: rankingsIn(edition, stage),
    winners: winnersIn(edition, stage),
    rules: portal.program.rules
      .filter((rule) => runsIn(rule, stage))
      .map((rule) => ({
        title: text(rule.title),
        href: `${href(slugs.rules)}#${rule.id}`,
        boosts: boostsIn(edition, rule, stage),
      })),
  };
}

function rankingsIn(edition: Edition, stage: Stage): StageRanking[] {
  const { program, boards } = edition.portal;
  return program.rankings
    .filter(({ each }) => each === 'stage')
    .map((ranking) => {
      const own = boards.all.filter((board) => board.ranking === ranking && board.stage === stage);
      return {
        title: edition.text(ranking.title),
        status: own[0] ? boardStatus(edition, own[0]) : '',
        leaders: own.map((board) => leaderOf(edition, board)),
        prizes: prizeLines(edition, ranking),
      };
    });
}
