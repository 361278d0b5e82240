import { add, compare, divide, multiply, type Ratio, ratio } from '../../../src/program/ratio.ts';
import { number, rounded, ZERO } from '../curve.ts';
import type { Scorecard } from './measure.ts';

/** Shares of targets with fifteen decimals, weighed, added up with nine; nothing where one that is obligatory is not reached. */
export function scored(
  { parts, missing = 'zero' }: Scorecard,
  reachedOf: (measure: string) => Ratio,
  targetOf: (measure: string) => Ratio | null,
): Ratio {
  const shares = parts.flatMap(({ measure, weight, clip, obligatory }) => {
    const target = targetOf(measure);
    if (target === null && missing === 'reweight') return [];
    const share = target === null ? ZERO : divide(reachedOf(measure), target);
    const isMet = obligatory === undefined || (target !== null && compare(share, percent(obligatory)) >= 0);
    return [{ weight: percent(weight), counted: clipped(withDecimals(share, 15), clip), isMet }];
  });
  if (shares.some(({ isMet }) => !isMet)) return ZERO;
  const sum = shares.map(({ weight, counted }) => multiply(weight, counted)).reduce(add, ZERO);
  const whole = shares.map(({ weight }) => weight).reduce(add, ZERO);
  if (missing === 'zero') return withDecimals(sum, 9);
  return whole.n === 0n ? ZERO : withDecimals(divide(sum, whole), 9);
}

const percent = (text: string): Ratio => divide(number(text.slice(0, -1)), ratio(100n));

function clipped(share: Ratio, clip: Scorecard['parts'][number]['clip']): Ratio {
  if (clip === undefined) return share;
  const [low, high] = clip.map(percent) as [Ratio, Ratio];
  if (compare(share, low) < 0) return low;
  return compare(share, high) > 0 ? high : share;
}

const withDecimals = (value: Ratio, decimals: number): Ratio =>
  ratio(rounded(value, decimals), 10n ** BigInt(decimals));
