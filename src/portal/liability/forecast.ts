import { addDays, type Day, daysBetween, lastDay, type Span } from '../../program/day.ts';
import { add, divide, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';

/** Points of rules: what was posted before the stage and in it so far, and what is earned and posted later, of the stage and in all. */
export interface Earned {
  readonly before: Ratio;
  readonly posted: Ratio;
  readonly pendingInStage: Ratio;
  readonly pending: Ratio;
}

export interface Forecast {
  /** All points of rules by the end of the stage. */
  readonly points: Ratio;
  /** Points a day. */
  readonly rate: Ratio;
  /** The stage's last day. */
  readonly by: Day;
}

/**
 * What rules will have given by the end of a stage, if each day that is left brings what the days so far have brought:
 *
 *     rate     = (posted in the stage + pending in the stage) / days of the stage so far, today among them
 *     forecast = posted before + posted in the stage + pending + rate * days left
 *
 * in exact numbers. Today is a day of the stage.
 */
export function forecastOf(
  stage: Span,
  today: Day,
  { before, posted, pendingInStage, pending }: Earned,
): Forecast {
  const elapsed = daysBetween(stage.from, addDays(today, 1));
  const left = daysBetween(addDays(today, 1), stage.until);
  const rate = divide(add(posted, pendingInStage), ratio(BigInt(elapsed)));
  const so = add(add(before, posted), pending);
  return { points: add(so, multiply(rate, ratio(BigInt(left)))), rate, by: lastDay(stage) };
}

/** The first day by whose end a budget is reached at a rate; null where it never is. `used` is what is earned by today. */
export function reachedOn(budget: Ratio, used: Ratio, rate: Ratio, today: Day): Day | null {
  if (rate.n <= 0n) return null;
  const { n, d } = divide(subtract(budget, used), rate);
  const days = (n + d - 1n) / d;
  return days > 36_600n ? null : addDays(today, Number(days));
}
