import type { Group, Measure } from '../program/program.ts';
import { parseRatio } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { type Asked, type Figure, figureOf, percentOf, said } from './figures.ts';
import { cutOff } from './numbers.ts';

/** Figures in rows; the first cell of a row is drawn as a bar, too, where it has a `share`. */
export interface FigureTable {
  readonly title: string;
  readonly says: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** What stands above it; null where it goes on with what the row before began. */
  readonly heading: string | null;
  readonly title: string;
  readonly cells: readonly string[];
  /** 0 to 100; null where there is nothing to draw. */
  readonly share: string | null;
}

/** Whom a row is of. */
interface Scope {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

const groups = ({ text }: Edition, kind: string, list: readonly Group[]): Scope[] =>
  list.map(({ id, title }) => ({ kind, id, title: text(title) }));

const everyone = ({ t }: Edition): Scope => ({ kind: 'program', id: '', title: t('outcome.everyone') });

const bySegment = (edition: Edition): Scope[] => [
  everyone(edition),
  ...groups(edition, 'segment', edition.portal.program.segments),
];

/** Measures that have targets, and the one of the program's objective; of a program without either, all that rules count. */
export function aims(edition: Edition): Measure[] {
  const { measures, objective, rules } = edition.portal.program;
  const aimed = measures.filter(
    ({ id }) =>
      id === objective?.measure || figureOf(edition, { figure: 'target_reach', part: 'target', about: id }),
  );
  return aimed.length > 0 ? aimed : measures.filter(({ id }) => rules.some((rule) => rule.measure === id));
}

export function reachTable(edition: Edition, measure: Measure): FigureTable {
  const { portal, text, t, formats } = edition;
  const spans = [
    ...portal.program.stages.map(({ id, title }) => ({ stage: id, when: text(title) })),
    { stage: '', when: t('score.season') },
  ];
  const rows = bySegment(edition).flatMap((scope) => {
    const own = spans.flatMap(({ stage, when }) => {
      const of = { figure: 'target_reach', ...idOf(scope), stage, about: measure.id };
      const share = figureOf(edition, { ...of, part: 'share' });
      const amount = (part: string) =>
        said(figureOf(edition, { ...of, part }), (value) => formats.value(measure, value));
      return share ? [rowOf(edition, when, [amount('value'), amount('target')], share)] : [];
    });
    return own.map((row, index) => (index === 0 ? { ...row, heading: scope.title } : row));
  });
  return {
    title: `${t('summary.targets')} · ${text(measure.title)}`,
    says: t('outcome.reach_says'),
    columns: [t('outcome.reached'), t('outcome.result'), t('outcome.target')],
    rows,
  };
}

export function upliftTable(edition: Edition): FigureTable {
  const { portal, text, t, formats } = edition;
  const rows = portal.program.measures.flatMap((measure) =>
    bySegment(edition).flatMap((scope) => {
      const of = { figure: 'uplift', ...idOf(scope), about: measure.id };
      const share = figureOf(edition, { ...of, part: 'share' });
      const amount = (part: string) =>
        said(figureOf(edition, { ...of, part }), (value) => formats.value(measure, value));
      if (!share) return [];
      const cells = [amount('baseline'), amount('value'), amount('extra')];
      return [rowOf(edition, `${scope.title} · ${text(measure.title)}`, cells, share)];
    }),
  );
  return {
    title: t('outcome.uplift'),
    says: t(rows.length > 0 ? 'outcome.uplift_says' : 'outcome.no_baseline'),
    columns: [t('outcome.growth'), t('outcome.before'), t('outcome.result'), t('outcome.extra')],
    rows,
  };
}

export function participationTable(edition: Edition): FigureTable {
  const { portal, t, formats } = edition;
  // A team's part would tell how its board goes on.
  const teams = portal.stages.frozen ? [] : portal.program.teams;
  const scopes = [...bySegment(edition), ...groups(edition, 'team', teams)];
  return {
    title: t('outcome.participation'),
    says: t('outcome.participation_says'),
    columns: [t('outcome.share'), t('outcome.people'), t('outcome.active')],
    rows: scopes.flatMap((scope) => {
      const count = (part: string) => figureOf(edition, { figure: 'participation', ...idOf(scope), part });
      const cells = ['people', 'active'].map((part) => said(count(part), formats.number));
      const share = count('share');
      return share ? [rowOf(edition, scope.title, cells, share)] : [];
    }),
  };
}

export function spreadTable(edition: Edition): FigureTable {
  const { t, formats } = edition;
  return {
    title: t('outcome.spread'),
    says: t('outcome.spread_says'),
    columns: [t('outcome.share'), t('outcome.people'), formats.pointsName],
    rows: quarters(edition).flatMap((scope) => {
      const part = (part: string) => figureOf(edition, { figure: 'points_spread', ...idOf(scope), part });
      const cells = ['people', 'points'].map((name) => said(part(name), formats.number));
      const share = part('share');
      return share ? [rowOf(edition, scope.title, cells, share)] : [];
    }),
  };
}

/** Where each quarter of the people went from stage to stage. */
export function movesTable(edition: Edition, measure: Measure): FigureTable {
  const { portal, text, t, formats } = edition;
  const stages = portal.program.stages.filter(({ period }) => period.from <= portal.today);
  return {
    title: `${t('outcome.moves')} · ${text(measure.title)}`,
    says: t('outcome.moves_says'),
    columns: [t('outcome.change'), ...stages.map(({ title }) => text(title))],
    rows: quarters(edition).flatMap((scope) => {
      const of: Asked = { figure: 'quarter_moves', ...idOf(scope), about: measure.id, part: 'value' };
      const cells = stages.map(({ id: stage }) =>
        said(figureOf(edition, { ...of, stage }), (value) => formats.value(measure, value)),
      );
      const change = figureOf(edition, { ...of, part: 'change' });
      return change ? [{ ...rowOf(edition, scope.title, cells, change), share: null }] : [];
    }),
  };
}

export function nextTable(edition: Edition, measure: Measure): FigureTable {
  const { text, t, formats } = edition;
  return {
    title: `${t('outcome.next')} · ${text(measure.title)}`,
    says: t('outcome.next_says'),
    columns: [t('outcome.people'), t('outcome.middle'), t('outcome.stretch')],
    rows: bySegment(edition).flatMap((scope) => {
      const part = (part: string) =>
        figureOf(edition, { figure: 'next_target', ...idOf(scope), about: measure.id, part });
      const amount = (name: string) => said(part(name), (value) => formats.value(measure, value));
      const cells = [said(part('people'), formats.number), amount('middle'), amount('stretch')];
      return part('middle') ? [{ heading: null, title: scope.title, cells, share: null }] : [];
    }),
  };
}

const idOf = ({ kind, id }: Scope): Pick<Scope, 'kind' | 'id'> => ({ kind, id });

const quarters = ({ t }: Edition): Scope[] =>
  (['first', 'second', 'third', 'fourth'] as const).map((name, index) => ({
    kind: 'quarter',
    id: String(index + 1),
    title: t(`outcome.${name}_quarter`),
  }));

const rowOf = (edition: Edition, title: string, cells: readonly string[], share: Figure): FigureRow => {
  const ratio = parseRatio(share.value);
  return {
    heading: null,
    title,
    cells: [percentOf(edition, share), ...cells],
    share: ratio && String(Math.min(100, Math.max(0, Number(cutOff(ratio, 3)) * 100))),
  };
};
