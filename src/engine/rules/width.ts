import { compare, ratio } from '../../program/ratio.ts';
import type { EngineRule } from './context.ts';

/** Below it no sum of two of a rule's numbers overflows 64 bits. */
const NARROW = 2n ** 61n;

/**
 * Whether a rule may come to numbers of more than 64 bits where no x is further from 0 than `reach`: arithmetic in 128
 * bits takes twice the time. A bound, as if every x were in the dearest band.
 */
export function isWide({ rule, scales, bands }: EngineRule, reach: bigint): boolean {
  const worths = bands.map(({ origin, step, whole, points, at, share }) => {
    const length = reach + size(origin);
    const steps = whole ? (length / step) * scales.commonStep : length * share;
    return size(at) * scales.commonStep + steps * size(points);
  });
  const worth = worths.reduce((most, candidate) => (candidate > most ? candidate : most), reach);
  const times = rule.boosts
    .filter((boost) => boost.on === 'points')
    .reduce((most, boost) => (compare(boost.times, most) > 0 ? boost.times : most), ratio(1n));
  return worth * scales.times * (times.n / times.d + 1n) >= NARROW;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);
