import type { Band } from '../../program/curve.ts';
import type { Rule } from '../../program/program.ts';
import { divide, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';
import { exact } from '../totals.ts';
import type { Arithmetic } from './arithmetic.ts';
import { decimal } from './decimal.ts';

/** What the curve gives and how: `Full steps of $1,000: 61 × 4 = 244.` */
export function curveSum(edition: Edition, rule: Rule, { curve }: Arithmetic): string {
  const { t, formats } = edition;
  const points = formats.points(decimal(curve.points));
  if (curve.read === null) return t('explain.missing', { points });
  if (curve.band === null) return t('explain.below', { points });
  if (curve.band.points.n === 0n) return t('explain.band', { points });
  const { band, read } = { band: curve.band, read: curve.read };
  const edge = edgeIn(edition, rule);
  const sum = `${termsOf(edition, band, read)} = ${points}`;
  if (isUnit(rule, band)) return t('explain.each', { sum });
  const form = band.whole ? 'whole' : 'exact';
  return t(band.origin.n === 0n ? `explain.${form}` : `explain.${form}_above`, {
    step: edge(band.step),
    from: edge(band.origin),
    sum,
  });
}

/** Whether steps are the measure itself. */
const isUnit = ({ as }: Rule, { step, origin }: Band): boolean =>
  as === 'value' && origin.n === 0n && step.n === step.d;

/** `500 + 112 × 2` */
function termsOf({ formats }: Edition, { at, origin, step, whole, points }: Band, read: Ratio): string {
  const steps = divide(subtract(read, origin), step);
  const counted = whole ? ratio(steps.n / steps.d) : steps;
  const number = (value: Ratio): string => formats.number(decimal(value));
  const rate = `${number(counted)} × ${number(points)}`;
  return at.n === 0n ? rate : `${number(at)} + ${rate}`;
}

/** A number on a curve's axis as text: an amount, or a percentage. */
function edgeIn({ formats, portal }: Edition, rule: Rule): (edge: Ratio) => string {
  const measure = measureOf(portal, rule.measure);
  return (edge) =>
    rule.as === 'value' ? formats.amount(measure, decimal(edge)) : formats.exactPercent(exact(decimal(edge)));
}
