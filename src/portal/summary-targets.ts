import { parseRatio } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { type Asked, type Figure, figureOf, percentOf, said } from './figures.ts';
import { drawn, type TargetRow } from './target-rows.ts';

/** Every measure with a target, of everyone or of one team, in each stage and over the program. */
export function figuredTargets(edition: Edition, team: string | null): TargetRow[] {
  const { portal, text, t } = edition;
  const stages = portal.program.stages.map(({ id, title }) => ({ stage: id, when: text(title) }));
  const subject = team === null ? {} : { kind: 'team', id: team };
  return [...stages, { stage: '', when: t('score.season') }].flatMap(({ stage, when }) =>
    portal.program.measures.flatMap(({ id: about }) => {
      const of = { figure: 'target_reach', ...subject, stage, about };
      const share = figureOf(edition, { ...of, part: 'share' });
      if (!share) return [];
      const says = team === null ? `${against(edition, of)} · ${people(edition, of)}` : against(edition, of);
      return [rowOf(edition, { when, stage, says }, share)];
    }),
  );
}

type Of = Omit<Asked, 'part'>;

const rowOf = (
  edition: Edition,
  row: Pick<TargetRow, 'when' | 'stage' | 'says'>,
  share: Figure,
): TargetRow => ({
  ...row,
  percent: percentOf(edition, share),
  ...drawn(parseRatio(share.value)),
});

/** `Revenue: $61,821 of $165,272` */
function against(edition: Edition, of: Of): string {
  const { portal, text, t, formats } = edition;
  const measure = portal.program.measures.find(({ id }) => id === of.about);
  if (!measure) return '';
  const amount = (part: string): string =>
    said(figureOf(edition, { ...of, part }), (value) => formats.value(measure, value));
  return t('target.says', {
    measure: text(measure.title),
    value: amount('value'),
    target: amount('target'),
  });
}

/** How many reached a target of their own: `21 of 35`. */
function people(edition: Edition, of: Of): string {
  const { t, formats } = edition;
  const count = (part: string): string => said(figureOf(edition, { ...of, part }), formats.number);
  return t('summary.reached', { reached: count('reached'), of: count('aiming') });
}
