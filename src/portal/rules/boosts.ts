import { overlap } from '../../program/day.ts';
import type { Boost, Rule, Stage } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** What a rule's boosts do, a sentence each. */
export const boostTexts = (edition: Edition, rule: Rule): string[] =>
  rule.boosts.map((boost) => boostText(edition, rule, boost));

/** The same, of those that touch a stage. */
export const boostsIn = (edition: Edition, rule: Rule, stage: Stage): string[] =>
  rule.boosts
    .filter(({ period }) => overlap(period, stage.period) !== null)
    .map((boost) => boostText(edition, rule, boost));

/** What one of them does. */
export function boostText(
  { t, text, formats, portal }: Edition,
  rule: Rule,
  { period, times, on }: Boost,
): string {
  return t(`rule.boost_${on}`, {
    period: formats.days.span(period),
    measure: text(measureOf(portal, rule.measure).title),
    times: formats.number(ratioText(times)),
  });
}
