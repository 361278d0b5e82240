import type { Rule } from '../../program/program.ts';
import { type Ratio, ratioText } from '../../program/ratio.ts';
import type { CurveTexts } from '../charts/curve.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** What is written on the drawing of a rule's curve. */
export function curveTexts(edition: Edition, rule: Rule): CurveTexts {
  const { formats, portal, t, text } = edition;
  const measure = measureOf(portal, rule.measure);
  const edge = (edge: Ratio): string =>
    rule.as === 'value' ? formats.brief(measure, ratioText(edge)) : formats.exactPercent(edge);
  // Below the axis there is no room for a currency, which the edges have.
  const width = (step: Ratio): string =>
    rule.as === 'value' && measure.money ? formats.briefNumber(ratioText(step)) : edge(step);
  return {
    edge,
    note: ({ points, step, at }) => {
      if (step === null) return formats.number(ratioText(rule.curve.form === 'bands' ? at : points));
      return t('curve.rate', { points: formats.number(ratioText(points)), step: width(step) });
    },
    cap: (points) => t('curve.cap', { points: formats.number(ratioText(points)) }),
    says: t('curve.says', { rule: text(rule.title), unit: formats.pointsName }),
  };
}
