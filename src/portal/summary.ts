import { ratioText } from '../program/ratio.ts';
import { addsUp } from '../program/weighing.ts';
import type { Row } from '../results/contract.ts';
import type { Edition } from './edition.ts';
import { type Objective, objectiveOf } from './objective.ts';
import { slugs } from './paths.ts';
import { measureOf, type Portal, teamOf } from './portal.ts';
import { shareOf, type TargetRow, targetRow, targetRows } from './target-rows.ts';
import { totalOf } from './totals.ts';
import { type WinnersOf, winnersIn } from './winners.ts';

/** The season as a whole, once it is over. */
export interface SummaryView {
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  readonly objective: Objective | null;
  /** Everyone together against the sum of targets. */
  readonly targets: readonly TargetRow[];
  readonly teams: readonly { readonly title: string; readonly targets: readonly TargetRow[] }[];
  readonly winners: readonly WinnersOf[];
  readonly finder: string;
}

export function summaryView(edition: Edition): SummaryView {
  const { portal, text, href } = edition;
  const { program, results } = portal;
  return {
    figures: figuresOf(edition),
    objective: objectiveOf(edition),
    targets: everyone(edition),
    teams: program.teams.map((team) => ({
      title: text(teamOf(portal, team.id).title),
      targets: targetRows(edition, results.measures('team', team.id)),
    })),
    winners: winnersIn(edition, null),
    finder: href(slugs.finder),
  };
}

function figuresOf({ portal, formats, t }: Edition): SummaryView['figures'] {
  const { participants, teams, points, accepted } = portal.results.summary;
  return [
    { value: formats.number(points), name: formats.pointsName },
    { value: formats.number(String(participants)), name: t('summary.participants', { count: participants }) },
    { value: formats.number(String(teams)), name: t('summary.teams', { count: teams }) },
    { value: formats.number(String(accepted)), name: t('summary.records', { count: accepted }) },
  ];
}

/** Every measure with targets that adds up over teams, in each stage and over the program. */
function everyone(edition: Edition): SummaryView['targets'] {
  const { portal, text, t } = edition;
  const reached = reachedOf(portal);
  const stages = portal.program.stages.map(({ id, title }) => ({ id, when: text(title) }));
  return [...stages, { id: null, when: t('score.season') }].flatMap(({ id, when }) =>
    portal.program.measures.flatMap((measure) => {
      const row = addsUp(measure, portal.program) ? totalRow(edition, measure.id, id) : null;
      return row ? [withPeople(edition, row, when, reached)] : [];
    }),
  );
}

function totalRow({ portal }: Edition, measure: string, stage: string | null): Row<'measures'> | null {
  const { value, target } = totalOf(portal, measure, stage);
  return (
    target && {
      entrant_kind: 'team',
      entrant_id: '',
      stage_id: stage ?? '',
      measure_id: measureOf(portal, measure).id,
      value: ratioText(value),
      baseline: '',
      target: ratioText(target),
      attainment: '',
    }
  );
}

/** Everyone together, and how many reached a target of their own: `21 of 35`. */
function withPeople(edition: Edition, row: Row<'measures'>, when: string, people: Reached): TargetRow {
  const all = targetRow(edition, row, when);
  const { reached, of } = people.get(keyOf(row)) ?? { reached: 0, of: 0 };
  return { ...all, says: `${all.says} · ${edition.t('summary.reached', { reached, of })}` };
}

type Reached = ReadonlyMap<string, { reached: number; of: number }>;

/** How many have a target, and how many of them reached it, by measure and stage. */
function reachedOf({ reference, results }: Portal): Reached {
  const people = new Map<string, { reached: number; of: number }>();
  for (const { id } of reference.participants) {
    for (const row of results.measures('participant', id)) {
      const share = shareOf(row);
      if (!share) continue;
      const known = people.get(keyOf(row)) ?? { reached: 0, of: 0 };
      known.of += 1;
      if (share.n >= share.d) known.reached += 1;
      people.set(keyOf(row), known);
    }
  }
  return people;
}

const keyOf = ({ measure_id: measure, stage_id: stage }: Row<'measures'>): string => `${measure}/${stage}`;
