import { compare, divide, multiply, type Ratio, ratio, subtract } from '../../src/program/ratio.ts';
import { DAYS, windowKey } from './calendar.ts';
import type { Person, Rule } from './case.ts';
import { exactCurve, number, pointsAt, ZERO } from './curve.ts';
import type { Knowledge } from './measures/knowledge.ts';
import { passes } from './measures/where.ts';
import { isBoosted, type Window } from './windows.ts';

const HUNDRED = ratio(100n);

/** Gate × curve × pay over some days of a window, as known by a day. */
export function worthOf(
  rule: Rule,
  person: Person,
  known: Knowledge,
  window: Window,
  days: ReadonlySet<string>,
  by: string,
): Ratio {
  if (!isOpen(rule, known, window, by)) return ZERO;
  const isFor = (day: string): boolean => rule.segment === null || segmentOn(person, day) === rule.segment;
  const weight = (day: string): Ratio =>
    isBoosted(rule, day, 'facts') ? number(rule.boost?.times ?? 1) : ratio(1n);
  const x = known.weighed(rule.measure, by, (day) => days.has(day) && isFor(day), weight);
  const pay = rule.timesPay ? number(person.pay || 0) : ratio(1n);
  if (rule.as === 'value' && !rule.overTarget)
    return multiply(pay, pointsAt(exactCurve(rule.curve), x, false));
  const divisor = divisorOf(rule, person, window);
  if (divisor === null)
    return x.n > 0n && rule.missing && 'points' in rule.missing ? number(rule.missing.points) : ZERO;
  return multiply(pay, compared(rule, x, divisor));
}

/** The curve at x compared with a target or a baseline. */
function compared({ as, curve }: Rule, x: Ratio, divisor: Ratio): Ratio {
  if (as === 'value') return pointsAt(exactCurve(curve, divide(divisor, HUNDRED)), x, false);
  const share = divide(x, divisor);
  const read = as === 'growth' ? subtract(share, ratio(1n)) : share;
  return pointsAt(exactCurve(curve), multiply(read, HUNDRED), true);
}

function isOpen({ gate }: Rule, known: Knowledge, window: Window, by: string): boolean {
  if (gate === null) return true;
  const key = windowKey(window.days[0] ?? '', gate.over);
  const x = known.value(gate.measure, by, (day) => DAYS.includes(day) && windowKey(day, gate.over) === key);
  return passes(gate.test, compare(x, number(gate.limit)));
}

/** The share of target or baseline for the days of the window on which the person is enrolled, or what stands in for it. */
function divisorOf({ as, missing }: Rule, person: Person, window: Window): Ratio | null {
  const enrolled = window.days.filter((day) => segmentOn(person, day) !== null).length;
  const whole = as === 'growth' ? person.baseline : person.target;
  if (whole !== null && enrolled > 0) return ratio(BigInt(whole * enrolled), BigInt(DAYS.length));
  return missing && 'target' in missing ? number(missing.target) : null;
}

const segmentOn = ({ enrolled }: Person, day: string): string | null =>
  enrolled.find(({ from, to }) => from <= day && day <= to)?.segment ?? null;
