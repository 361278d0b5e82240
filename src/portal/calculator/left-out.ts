import type { Span } from '../../program/day.ts';
import { isFraction } from '../../program/measure.ts';
import type { Measure, Program, Rule, Stage } from '../../program/program.ts';
import { divide, multiply, type Ratio, ratio } from '../../program/ratio.ts';

/** Why a rule is not offered: each is a message. */
export type Reason =
  | 'together'
  | 'race'
  | 'lottery'
  | 'choice'
  | 'made'
  | 'shared'
  | 'days'
  | 'window'
  | 'later';

/** Where the calculator would stand: the stage, and the days of it that are still to come. */
export interface Moment {
  readonly program: Program;
  readonly stage: Stage;
  readonly ahead: Span;
}

/**
 * Why no slider can say what a rule pays: what others do decides it, or it depends on the days on which something happens.
 * Null for a rule that is a function of a few values alone.
 */
export function leftOut(rule: Rule, moment: Moment): Reason | null {
  const { program, ahead } = moment;
  if (rule.team) return 'together';
  if (rule.places) return 'race';
  if (rule.lottery) return 'lottery';
  if (rule.choice) return 'choice';
  if (rule.pays !== 'daily') return 'later';
  if ([rule, ...conditionsOf(rule)].some(({ measure }) => !isPlain(measure, program))) return 'made';
  if (program.limits.some(({ rules }) => rules.includes(rule.id))) return 'shared';
  if (rule.boosts.some(({ on, period }) => on === 'points' || overlaps(period, ahead))) return 'days';
  return isSteady(rule, program) || isWhole(rule, moment) ? null : 'window';
}

/** Everything that a rule reads beside its own measure. */
export const conditionsOf = ({ gate, multiply: by }: Rule) => [
  ...(gate?.conditions ?? []),
  ...(by ? [by] : []),
];

const isPlain = (id: string, { measures }: Program): boolean => {
  const { from, of } = measures.find((measure) => measure.id === id) as Measure;
  return from !== null && !isFraction(of);
};

const overlaps = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;

/** Whether its window is the whole stage or the whole program, and everything that it reads is over the same. */
function isWhole(rule: Rule, { program, stage }: Moment): boolean {
  const { over, period, caps } = rule;
  if (over !== 'stage' && over !== 'program') return false;
  const whole = over === 'stage' ? stage.period : program.period;
  const covers = period.from <= whole.from && whole.until <= period.until;
  const isEveryStage = over === 'stage' || rule.stages === null;
  return covers && isEveryStage && [...caps, ...conditionsOf(rule)].every((one) => one.over === over);
}

/** Whether each unit of its measure brings the same whole points, so that it does not matter how windows divide them. */
export function isSteady(rule: Rule, program: Program): boolean {
  const { curve, as, gate, multiply: by, times, caps } = rule;
  if (curve.form !== 'flat' || as !== 'value' || gate || by || times !== null || caps.length > 0)
    return false;
  if (rule.over === 'stage' || rule.over === 'program') return false;
  const [{ step, whole, points }] = curve.bands;
  const { decimals } = program.measures.find(({ id }) => id === rule.measure) as Measure;
  const unit = ratio(1n, 10n ** BigInt(decimals));
  const each = multiply(divide(multiply(points, unit), step), ratio(10n ** BigInt(program.points.decimals)));
  return each.d === 1n && (!whole || equal(step, unit));
}

const equal = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;
