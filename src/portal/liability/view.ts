import type { Stage } from '../../program/program.ts';
import { add, compare, divide, multiply, type Ratio, ratio, ratioText } from '../../program/ratio.ts';
import type { Edition } from '../edition.ts';
import { figureOf as published, said } from '../figures.ts';
import { cutOff } from '../numbers.ts';
import type { Portal } from '../portal.ts';
import { forecastOf, reachedOn } from './forecast.ts';
import { accountsOf, earnedIn, pendingOf, totalOf } from './sums.ts';

/** What points are outstanding and worth, and what will be earned by the end of the stage, against the budget. */
export interface LiabilityView {
  readonly says: string;
  readonly figures: readonly LiabilityFigure[];
}

export interface LiabilityFigure {
  readonly id: 'outstanding' | 'owed' | 'pending' | 'earned' | 'forecast' | 'redeemed' | 'expired';
  readonly value: string;
  readonly name: string;
  /** What it is worth, what part of the budget it is, when that is reached: a line each. */
  readonly notes: readonly string[];
}

/** What nobody has, owes or waits for is left out; a budget is of what rules give. */
export function liabilityView(edition: Edition): LiabilityView {
  const { portal, t, text } = edition;
  const { running } = portal.stages;
  const accounts = accountsOf(portal);
  const earned = totalOf(portal, 'earned');
  return {
    says: running ? t('liability.says', { stage: text(running.title) }) : t('liability.says_now'),
    figures: [
      figureOf(edition, 'outstanding', accounts.outstanding),
      ...some(edition, 'owed', accounts.owed),
      ...some(edition, 'pending', pendingOf(accounts)),
      { ...figureOf(edition, 'earned', earned), notes: notesOf(edition, earned, 'earned') },
      ...(running ? [forecastFigure(edition, running)] : []),
      ...some(edition, 'redeemed', totalOf(portal, 'redeemed')),
      ...some(edition, 'expired', totalOf(portal, 'expired')),
    ],
  };
}

const some = (edition: Edition, id: Amount, points: Ratio): LiabilityFigure[] =>
  points.n === 0n ? [] : [figureOf(edition, id, points)];

type Amount = Exclude<LiabilityFigure['id'], 'forecast'>;

const figureOf = (edition: Edition, id: Amount, points: Ratio): LiabilityFigure => ({
  id,
  value: named(edition, id, edition.formats.points(ratioText(points))),
  name: edition.t(`liability.${id}`),
  notes: worthOf(edition, points, id),
});

function forecastFigure(edition: Edition, { period }: Stage): LiabilityFigure {
  const { portal, t, formats } = edition;
  const earned = earnedIn(portal, period, accountsOf(portal));
  const { points, rate, by } = forecastOf(period, portal.today, earned);
  const used = add(add(earned.before, earned.posted), earned.pending);
  const whole = rounded(points, portal.program.points.decimals);
  return {
    id: 'forecast',
    value: formats.points(ratioText(whole)),
    name: t('liability.forecast', { day: formats.days.long(by) }),
    notes: [...notesOf(edition, whole, 'forecast'), ...reached(edition, used, rate)],
  };
}

/** With the name of the figure where results have it: a forecast is no result. */
function named(edition: Edition, part: string, text: string): string {
  const figure = published(edition, { figure: 'points_owed', part });
  return figure ? said(figure, () => text) : text;
}

const notesOf = (edition: Edition, points: Ratio, id: LiabilityFigure['id']): string[] => [
  ...worthOf(edition, points, id),
  ...ofBudget(edition, points),
];

/** In money, cut to its smallest unit; nothing where points have no value. */
function worthOf(edition: Edition, points: Ratio, id: LiabilityFigure['id']): string[] {
  const { points: of, currency } = edition.portal.program;
  if (!of.value || points.n === 0n) return [];
  const worth = cutOff(multiply(points, of.value), currency.decimals);
  return [named(edition, `${id}_worth`, edition.formats.money(worth))];
}

/** The budget is the limit of everyone on all rules over the program. */
const budgetOf = ({ program }: Portal): Ratio | null =>
  program.limits.find(
    ({ over, of, rules }) => over === 'program' && of === 'everyone' && rules.length === program.rules.length,
  )?.points ?? null;

function ofBudget({ portal, t, formats }: Edition, points: Ratio): string[] {
  const budget = budgetOf(portal);
  if (!budget || budget.n === 0n) return [];
  const percent = formats.percent(divide(points, budget));
  return [t('liability.of_budget', { percent, budget: formats.points(ratioText(budget)) })];
}

/** When the budget is reached, if that is before the program is over. */
function reached({ portal, t, formats }: Edition, used: Ratio, rate: Ratio): string[] {
  const budget = budgetOf(portal);
  if (!budget) return [];
  if (compare(used, budget) >= 0) return [t('liability.used_up')];
  const day = reachedOn(budget, used, rate, portal.today);
  return day === null || day > portal.lastDay
    ? []
    : [t('liability.reached', { day: formats.days.long(day) })];
}

/** To the decimals of points, half a unit upwards. */
function rounded({ n, d }: Ratio, decimals: number): Ratio {
  const unit = 10n ** BigInt(decimals);
  return ratio((2n * n * unit + d) / (2n * d), unit);
}
