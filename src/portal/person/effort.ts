import type { Rule } from '../../program/program.ts';
import { add, compare, divide, multiply, type Ratio, ratio, ratioText } from '../../program/ratio.ts';
import type { Row } from '../../results/contract.ts';
import type { Edition } from '../edition.ts';
import { measureOf, ruleOf } from '../portal.ts';
import { exact } from '../totals.ts';

type Step = Row<'next_steps'>;

/** So much of a measure in what people sell: `3 deals of GTX Pro` where it counts one product, or one kind of it. */
export function effortOf(edition: Edition, measureId: string, value: string): string {
  const measure = measureOf(edition.portal, measureId);
  const amount = edition.formats.amount(measure, value);
  const [what, ...others] = measure.where.flatMap(({ subject, attribute, values }) => {
    const [only, ...more] = values ?? [];
    if (only === undefined || more.length > 0) return [];
    if (attribute === 'product_id') return [productTitle(edition, only)];
    return subject === 'product' ? [only] : [];
  });
  const isSaid = what === undefined || others.length > 0 || amount.includes(what);
  return isSaid ? amount : edition.t('move.of', { amount, what });
}

const productTitle = ({ portal }: Edition, id: string): string =>
  portal.reference.products.find((product) => product.id === id)?.title ?? id;

/**
 * What of one rule's measure brings so many points: of the rules that pay each step alike and wait for nothing, the first
 * that counts things, else the first. Null where there is none.
 */
export function effortFor(edition: Edition, steps: readonly Step[], points: Ratio): string | null {
  const ways = steps.flatMap((step) => {
    const rule = step.what === 'band' ? ruleOf(edition.portal, step.rule_id) : null;
    return rule?.measure === step.measure_id &&
      isSteady(rule, edition) &&
      compare(exact(step.gains), ratio(0n)) > 0
      ? [{ step, rule }]
      : [];
  });
  const way = ways.find(({ rule }) => !measureOf(edition.portal, rule.measure).money) ?? ways[0];
  if (!way) return null;
  const { step, rule } = way;
  const times = ceiling(divide(points, exact(step.gains)));
  const width = rule.curve.bands[0].step;
  const needed = add(exact(step.missing), multiply(ratio(times - 1n), width));
  return effortOf(edition, rule.measure, ratioText(needed));
}

/** Whether every full step brings the same, whatever else happens. */
const isSteady = (rule: Rule, { portal }: Edition): boolean =>
  rule.curve.form === 'flat' &&
  rule.curve.bands[0].whole &&
  rule.as === 'value' &&
  rule.pays === 'daily' &&
  rule.team === null &&
  [rule.gate, rule.multiply, rule.times].every((one) => one === null) &&
  rule.boosts.length === 0 &&
  rule.caps.length === 0 &&
  portal.program.limits.every(({ rules }) => !rules.includes(rule.id));

const ceiling = ({ n, d }: Ratio): bigint => (n + d - 1n) / d;
