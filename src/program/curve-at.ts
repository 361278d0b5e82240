import type { Band, Curve } from './curve.ts';
import { add, compare, divide, multiply, type Ratio, ratio, subtract } from './ratio.ts';

/** Points of a curve at x, before gate, boost, cap and rounding; 0 below a first band that has an edge. */
export function pointsAt(curve: Pick<Curve, 'bands'>, x: Ratio): Ratio {
  const band = bandAt(curve, x);
  return band ? inBand(band, x) : ratio(0n);
}

/** The band that x lies in; null below a first band that has an edge. */
export const bandAt = ({ bands }: Pick<Curve, 'bands'>, x: Ratio): Band | null =>
  bands.findLast(({ from }) => from === null || compare(from, x) <= 0) ?? null;

/** The same of one band, continued below and beyond its edges. */
export function inBand({ at, origin, step, whole, points }: Band, x: Ratio): Ratio {
  const steps = divide(subtract(x, origin), step);
  return add(at, multiply(whole ? ratio(steps.n / steps.d) : steps, points));
}
