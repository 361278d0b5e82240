import { add, multiply, ratio, subtract } from '../../src/program/ratio.ts';
import { windowKey } from './calendar.ts';
import type { Case, Rule } from './case.ts';
import { number, rounded, ZERO } from './curve.ts';
import { isIn } from './entries.ts';
import type { Knowledge } from './measures/knowledge.ts';
import type { Who } from './who.ts';
import { isBoosted, type Window } from './windows.ts';
import { worthOf } from './worth.ts';

/** What each part of a window is owed by a day: H is the boosted sum through a part, rounded once. */
export function entitlements(
  given: Case,
  rule: Rule,
  who: Who,
  known: Knowledge,
  window: Window,
  day: string,
  looked = known,
): bigint[] {
  if (who.person && !isIn(given, who.person, window.days[0] ?? '', day)) return window.parts.map(() => 0n);
  let worthBefore = ZERO;
  let sum = ZERO;
  let owedBefore = 0n;
  return window.parts.map((part, index) => {
    const days = new Set(window.parts.slice(0, index + 1).flatMap((earlier) => earlier.days));
    const worth = worthOf(rule, who, { known, looked }, window, days, day);
    const isBoostedPart = isBoosted(rule, part.days[0] ?? '', 'points');
    const times = isBoostedPart ? number(rule.boost?.times ?? 1) : ratio(1n);
    sum = add(sum, multiply(times, subtract(worth, worthBefore)));
    worthBefore = worth;
    const owed = rounded(sum, given.decimals);
    const slice = owed - owedBefore;
    owedBefore = owed;
    return slice;
  });
}

/** Lets through what the cap has room for, in the order of calls. */
export function throughCap(
  { cap }: Rule,
  decimals: number,
  window: Window,
  change: bigint,
  sums: Map<string, bigint>,
): bigint {
  if (cap === null) return change;
  const key = windowKey(window.days[0] ?? '', cap.over);
  const limit = BigInt(cap.points) * 10n ** BigInt(decimals);
  const before = sums.get(key) ?? 0n;
  sums.set(key, before + change);
  return least(limit, before + change) - least(limit, before);
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
