import type { Condition, Test } from '../../program/measure.ts';
import { compare, parseRatio, type Ratio } from '../../program/ratio.ts';

/** Whether a text is what a condition asks for; limits hold of plain decimals alone. */
export function holds({ values, except, limits }: Condition, text: string): boolean {
  if ((values !== null && !values.includes(text)) || except.includes(text)) return false;
  const value = limits.length > 0 ? parseRatio(text) : null;
  return limits.every(({ test, limit }) => value !== null && passes(test, compare(value, limit)));
}

/** What a test says of the order of a value and its limit: below 0, 0, or above. */
const passes = (test: Test, order: number): boolean =>
  ({ at_least: order >= 0, above: order > 0, at_most: order <= 0, below: order < 0 })[test];

/** Whole numbers from `low` to `high`, both included. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** Wider than any number of a row. */
const EVERY: Range = { low: -(10n ** 18n), high: 10n ** 18n };

/** The whole numbers, `scale` of them in one of the author's, that all conditions let through: apart, in order. */
export const rangesOf = (conditions: readonly Condition[], scale: bigint): Range[] =>
  conditions.reduce<Range[]>((ranges, condition) => narrowed(ranges, condition, scale), [EVERY]);

function narrowed(ranges: readonly Range[], { values, except, limits }: Condition, scale: bigint): Range[] {
  const only = values?.flatMap((text) => exactly(text, scale)).sort(byLow) ?? [EVERY];
  const within = limits.map(({ test, limit }) => bounded(test, limit, scale));
  const allowed = ranges.flatMap((range) => only.flatMap((one) => meet([range, one, ...within])));
  return except.flatMap((text) => exactly(text, scale)).reduce(without, allowed);
}

const byLow = (a: Range, b: Range): number => (a.low < b.low ? -1 : 1);

/** A number that no row can have, such as half a cent, is no range. */
function exactly(text: string, scale: bigint): Range[] {
  const value = parseRatio(text);
  if (value === null || (value.n * scale) % value.d !== 0n) return [];
  const whole = (value.n * scale) / value.d;
  return [{ low: whole, high: whole }];
}

function bounded(test: Test, { n, d }: Ratio, scale: bigint): Range {
  const floor = floored(n * scale, d);
  const exact = floor * d === n * scale;
  if (test === 'at_least') return { ...EVERY, low: exact ? floor : floor + 1n };
  if (test === 'above') return { ...EVERY, low: floor + 1n };
  return { ...EVERY, high: test === 'below' && exact ? floor - 1n : floor };
}

const floored = (n: bigint, d: bigint): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));

function meet(ranges: readonly Range[]): Range[] {
  const low = ranges.reduce((most, range) => (range.low > most ? range.low : most), EVERY.low);
  const high = ranges.reduce((least, range) => (range.high < least ? range.high : least), EVERY.high);
  return low <= high ? [{ low, high }] : [];
}

const without = (ranges: readonly Range[], { low }: Range): Range[] =>
  ranges.flatMap((range) => [
    ...meet([range, { ...EVERY, high: low - 1n }]),
    ...meet([range, { ...EVERY, low: low + 1n }]),
  ]);
