import type { Rule } from '../../program/program.ts';
import { ratioText } from '../../program/ratio.ts';
import type { CurveTexts } from '../charts/curve.ts';
import type { Edition } from '../edition.ts';
import { measureOf } from '../portal.ts';

/** What is written on the drawing of a rule's curve. */
export function curveTexts(edition: Edition, rule: Rule): CurveTexts {
  const { formats, portal, t, text } = edition;
  const measure = measureOf(portal, rule.measure);
  return {
    edge: (edge) =>
      rule.as === 'value' ? formats.brief(measure, ratioText(edge)) : formats.exactPercent(edge),
    note: ({ points, step }) => {
      const number = formats.number(ratioText(points));
      return step === null
        ? number
        : t('curve.rate', { points: number, step: formats.briefNumber(ratioText(step)) });
    },
    cap: (points) => t('curve.cap', { points: formats.number(ratioText(points)) }),
    says: t('curve.says', { rule: text(rule.title), unit: formats.pointsName }),
  };
}
