import type { MessageKey } from '../locales/message.ts';
import type { Edition } from './edition.ts';
import { figureOf, percentOf, said, unnamed } from './figures.ts';
import { type Objective, objectiveOf } from './objective.ts';
import { slugs } from './paths.ts';
import { measureOf, teamOf } from './portal.ts';
import { figuredTargets } from './summary-targets.ts';
import type { TargetRow } from './target-rows.ts';
import { teamSeason } from './team-season.ts';
import { type Winner, type WinnersOf, winnersIn } from './winners.ts';

/** The season as a whole, once it is over. Each figure in its texts carries the name of its query. */
export interface SummaryView {
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  readonly objective: Objective | null;
  /** Everyone together against the sum of targets. */
  readonly targets: readonly TargetRow[];
  readonly teams: readonly {
    readonly title: string;
    readonly targets: readonly TargetRow[];
    /** The team's season, a sentence each. */
    readonly says: readonly string[];
  }[];
  readonly winners: readonly WinnersOf[];
  readonly finder: string;
}

export function summaryView(edition: Edition): SummaryView {
  const { portal, text, href } = edition;
  return {
    figures: totals(edition),
    objective: objective(edition),
    targets: figuredTargets(edition, null),
    teams: portal.program.teams.map(({ id }) => ({
      title: text(teamOf(portal, id).title),
      targets: figuredTargets(edition, id),
      says: teamSeason(edition, id),
    })),
    winners: winnersIn(edition, null).map((board) => ({
      ...board,
      winners: board.winners.map((winner) => figuredWinner(edition, board.ranking, winner)),
    })),
    finder: href(slugs.finder),
  };
}

const COUNTED: readonly (readonly [part: string, name: MessageKey])[] = [
  ['participants', 'summary.participants'],
  ['teams', 'summary.teams'],
  ['accepted', 'summary.records'],
];

function totals(edition: Edition): SummaryView['figures'] {
  const { formats, t } = edition;
  const total = (part: string) => figureOf(edition, { figure: 'season_totals', part });
  return [
    { value: said(total('points'), formats.number), name: formats.pointsName },
    ...COUNTED.map(([part, name]) => ({
      value: said(total(part), formats.number),
      name: t(name, { count: Number(total(part)?.value ?? 0) }),
    })),
  ];
}

function objective(edition: Edition): Objective | null {
  const { portal, formats, t } = edition;
  const found = objectiveOf(edition);
  if (!found) return null;
  const about = portal.program.objective?.measure ?? '';
  const of = (part: string) => figureOf(edition, { figure: 'objective_reach', part, about });
  const amount = (part: string): string =>
    said(of(part), (value) => formats.amount(measureOf(portal, about), value));
  const percent = percentOf(edition, of('share'));
  const isReached = Number(of('share')?.value) >= 1;
  return {
    ...found,
    value: amount('value'),
    target: amount('target'),
    percent: unnamed(percent),
    says: isReached ? t('home.reached', { percent }) : percent,
  };
}

function figuredWinner(edition: Edition, ranking: string, winner: Winner): Winner {
  const { kind, id } = winner;
  const of = (part: string) => figureOf(edition, { figure: 'podium', part, kind, id, about: ranking });
  return {
    ...winner,
    rank: said(of('rank'), edition.formats.number),
    score: said(of('score'), edition.formats.number),
  };
}
