import { parseRatio, ratio, ratioText } from '../program/ratio.ts';
import type { Edition } from './edition.ts';
import { figureOf, said } from './figures.ts';
import { cutOff } from './numbers.ts';

/** What the program cost, and what that bought. */
export interface CostView {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What the sums take for granted, a sentence each. */
  readonly assumptions: readonly string[];
}

export function costView(edition: Edition): CostView {
  const { portal, t, text, formats } = edition;
  const { measures, points } = portal.program;
  const cost = (part: string, about = '') => figureOf(edition, { figure: 'cost', part, about });
  const money = (part: string, about = '') => said(cost(part, about), formats.money);
  const extra = measures.filter(({ id }) => cost('per_extra', id));
  return {
    facts: [
      { name: t('outcome.cost_points'), value: said(cost('points'), formats.number) },
      ...(cost('worth') ? [{ name: t('outcome.cost_worth'), value: money('worth') }] : []),
      { name: t('outcome.cost_prizes'), value: money('prizes') },
      ...(cost('total') ? [{ name: t('outcome.cost_total'), value: money('total') }] : []),
      ...measures
        .filter(({ id }) => cost('of_sales', id))
        .map(({ id, title }) => ({
          name: t('outcome.cost_share', { measure: text(title) }),
          value: said(cost('of_sales', id), (value) => formats.exactPercent(tenths(value))),
        })),
      ...extra.map(({ id, title }) => ({
        name: t('outcome.cost_extra', { measure: text(title) }),
        value: money('per_extra', id),
      })),
    ],
    assumptions: [
      points.value
        ? t('outcome.assumes_price', { price: formats.money(ratioText(points.value)) })
        : t('outcome.assumes_no_price'),
      t('outcome.assumes_prizes'),
      t(extra.length > 0 ? 'outcome.assumes_extra' : 'outcome.assumes_no_extra'),
    ],
  };
}

/** Down to a tenth of a percent: costs are a small part of sales. */
const tenths = (value: string) => parseRatio(cutOff(parseRatio(value) ?? ratio(0n), 3)) ?? ratio(0n);
