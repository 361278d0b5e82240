import { add, ratioText } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { ruleOf } from '../portal.ts';
import { exact } from '../totals.ts';

/** What a rule owes and posts later. */
export interface SoFar {
  readonly title: string;
  /** `posted on July 7, 2017` */
  readonly when: string;
  readonly points: string;
}

/** What is earned and not posted yet, together for each rule and day, the next day first. */
export function soFarOf(edition: Edition, participant: string): SoFar[] {
  const { portal, formats, text, t } = edition;
  const rows = portal.results.of('outstanding', participant);
  return [...Map.groupBy(rows, ({ due_on, rule_id }) => `${due_on} ${rule_id}`).values()].map((own) => {
    const [{ rule_id: rule, due_on: day }] = own as [Row<'outstanding'>];
    const sum = own.map(({ points }) => exact(points)).reduce(add);
    return {
      title: text(ruleOf(portal, rule).title),
      when: t('so_far.when', { day: formats.days.long(day) }),
      points: formats.points(ratioText(sum)),
    };
  });
}
