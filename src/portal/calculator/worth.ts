import { shiftOf } from '../../program/compared.ts';
import { type Band, FIRST_COLUMN } from '../../program/curve.ts';
import type { Test } from '../../program/measure.ts';
import { add, compare, divide, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import { onCurve, roundedTo } from '../explain/on-curve.ts';
import type { Compared, Fraction, Published, PublishedBand, PublishedRule, Use } from './published.ts';

/** What a rule pays at some values, in points, and the band of its curve, counted from 0; -1 below the first. */
export interface Worth {
  readonly points: Ratio;
  readonly band: number;
}

const ZERO = ratio(0n);
const ONE = ratio(1n);

/** What every rule pays at values of the sliders, in their smallest units: the engine's formula, in exact fractions, rounded once. */
export function worths({ rules, sliders, decimals }: Published, values: readonly bigint[]): Worth[] {
  const at = ({ slider, plus }: Use): Ratio => {
    const units = 10n ** BigInt(sliders[slider]?.decimals ?? 0);
    return add(ratio(values[slider] ?? 0n, units), fraction(plus));
  };
  return rules.map((rule) => worthOf(rule, at, decimals));
}

type At = (use: Use) => Ratio;

function worthOf(rule: PublishedRule, at: At, decimals: number): Worth {
  const factor = factorOf(rule, at);
  const column = rule.byColumn ? Number(factor.n) - FIRST_COLUMN : 0;
  const bands = (rule.columns[column] ?? []).map(bandOf);
  const curved = {
    as: rule.as,
    missing: rule.missing === null ? null : { points: fraction(rule.missing) },
    curve: { edges: rule.edges, bands: (bands.length > 0 ? bands : [NOTHING]) as [Band, ...Band[]] },
  };
  const x = at(rule);
  const { read, points } = onCurve(curved, x, targetOf(rule));
  const times = multiply(fraction(rule.amount), rule.byColumn ? ONE : factor);
  const worth = !isOpen(rule, at) ? ZERO : read === null ? points : multiply(points, times);
  const rounded = roundedTo(worth, decimals);
  const cap = rule.cap === null ? null : fraction(rule.cap);
  const band = bands.findLastIndex(
    ({ from }) => from === null || compare(from, readOf(rule, x) ?? ZERO) <= 0,
  );
  return { points: cap && compare(cap, rounded) < 0 ? cap : rounded, band: read === null ? -1 : band };
}

const NOTHING: Band = { from: null, origin: ZERO, step: ONE, whole: true, points: ZERO, at: ZERO };

/** The multiplier's last band that is reached; 1 where none is. */
function factorOf({ multiplier }: PublishedRule, at: At): Ratio {
  if (multiplier === null) return ONE;
  const read = readOf(multiplier, at(multiplier));
  if (read === null) return ONE;
  const reached = multiplier.bands.findLast(([from]) => compare(fraction(from), read) <= 0);
  const [first] = multiplier.bands;
  const below = first && fraction(first[0]).n <= 0n ? first : undefined;
  return fraction((reached ?? below)?.[1] ?? '1/1');
}

function isOpen({ gate }: PublishedRule, at: At): boolean {
  if (gate === null || gate.stays) return true;
  const holds = gate.conditions.map((one) => {
    const read = readOf(one, at(one));
    return read !== null && TESTS[one.test](compare(read, fraction(one.limit)));
  });
  return gate.needs === 'all' ? holds.every(Boolean) : holds.some(Boolean);
}

const TESTS: Readonly<Record<Test, (order: number) => boolean>> = {
  at_least: (order) => order >= 0,
  above: (order) => order > 0,
  at_most: (order) => order <= 0,
  below: (order) => order < 0,
};

/** A value as edges read it; null where there is nothing above 0 to divide it by. */
function readOf(compared: Compared & { readonly edges?: 'x' | 'target' }, x: Ratio): Ratio | null {
  if (compared.as === 'value' && compared.edges !== 'target') return x;
  const target = targetOf(compared);
  return target && subtract(divide(x, target), shiftOf(compared.as));
}

const targetOf = ({ target }: Compared): Ratio | null => (target === null ? null : fraction(target));

const bandOf = ([from, origin, step, whole, points, at]: PublishedBand): Band => ({
  from: from === null ? null : fraction(from),
  origin: fraction(origin),
  step: fraction(step),
  whole,
  points: fraction(points),
  at: fraction(at),
});

/** The number that a fraction is. */
export function fraction(text: Fraction): Ratio {
  const [n = '0', d = '1'] = text.split('/');
  return ratio(BigInt(n), BigInt(d));
}

export const fractionText = ({ n, d }: Ratio): Fraction => `${n}/${d}`;
