import { stagesOf } from '../program/board-windows.ts';
import type { Stage } from '../program/program.ts';
import { versionFor } from '../program/versions.ts';
import type { Edition } from './edition.ts';
import { type Leader, leaderOf } from './leaders.ts';
import { slugs } from './paths.ts';
import type { Portal } from './portal.ts';
import { type PrizeStep, prizeSteps } from './prize.ts';
import { boostsIn } from './rules/boosts.ts';
import { runsIn } from './rules/rule.ts';
import { type StageCard, stageCard } from './stage-card.ts';
import { boardStatus } from './status.ts';
import { type WinnersOf, winnersIn } from './winners.ts';

/** A stage's page. */
export interface StageView {
  readonly card: StageCard;
  /** Rankings whose winners are not known, or that have none. */
  readonly rankings: readonly StageRanking[];
  readonly winners: readonly WinnersOf[];
  readonly rules: readonly {
    readonly title: string;
    readonly href: string;
    readonly boosts: readonly string[];
  }[];
}

export interface StageRanking {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly leaders: readonly Leader[];
  readonly prizes: readonly PrizeStep[];
}

/** Every stage's address below the folder of stages. */
export const stagePaths = ({ program }: Portal): { stage: string }[] =>
  program.stages.map(({ id }) => ({ stage: id }));

/** Throws for a stage that the program does not have. */
export function stageView(edition: Edition, id: string): StageView {
  const { portal, text, href } = edition;
  const stage = portal.program.stages.find((one) => one.id === id);
  if (!stage) throw new RangeError(`there is no stage ${id}`);
  const winners = winnersIn(edition, stage);
  return {
    card: stageCard(edition, stage),
    rankings: rankingsIn(edition, stage).filter(({ id }) => !winners.some(({ ranking }) => ranking === id)),
    winners,
    rules: portal.program.rules
      .filter((rule) => runsIn(rule, stage))
      .map((rule) => ({
        title: text(rule.title),
        href: `${href(slugs.rules)}#${rule.id}`,
        boosts: boostsIn(edition, versionFor(rule, stage.period.from, portal.today), stage),
      })),
  };
}

function rankingsIn(edition: Edition, stage: Stage): StageRanking[] {
  const { program, boards } = edition.portal;
  return program.rankings
    .filter((ranking) => ranking.each === 'stage' && stagesOf(ranking, program).includes(stage))
    .map((ranking) => {
      const own = boards.all.filter((board) => board.ranking === ranking && board.stage === stage);
      return {
        id: ranking.id,
        title: edition.text(ranking.title),
        status: own[0] ? boardStatus(edition, own[0]) : '',
        leaders: own.map((board) => leaderOf(edition, board)),
        prizes: prizeSteps(edition, ranking),
      };
    });
}
