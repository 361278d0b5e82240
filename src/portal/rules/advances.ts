import type { Rule } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { segmentOf } from '../portal.ts';

/** What is paid ahead of what a rule will earn, and what becomes of it. */
export function advanceTexts({ portal, t, text, formats }: Edition, rule: Rule): string[] {
  const { advances, rules } = portal.program;
  return advances
    .filter((advance) => advance.rules.includes(rule.id))
    .flatMap(({ rules: ids, segments, amount, over, recover, atEnd }) => {
      const titles = rules.filter(({ id }) => ids.includes(id)).map(({ title }) => text(title));
      const who = segments
        ? formats.list(segments.map((id) => text(segmentOf(portal, id).title)))
        : t('rule.everyone');
      const granted = t('rule.advance', {
        who,
        ...{ rules: formats.list(titles), window: t(`window.${over}`) },
        points: formats.points(ratioText(amount)),
      });
      return recover ? [granted, t(`rule.advance_${atEnd}`)] : [granted, t('rule.advance_kept')];
    });
}
