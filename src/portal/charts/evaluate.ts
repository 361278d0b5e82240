import type { Band, Curve } from '../../program/program.ts';
import { add, compare, divide, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';

const NONE = ratio(0n);

/** What a curve gives for x, in points: before rounding, gate, boost and cap. 0 below the first band. */
export function pointsAt(curve: Curve, x: Ratio): Ratio {
  const band = curve.bands.findLast(({ from }) => from === null || compare(from, x) <= 0);
  return band ? pointsIn(band, x) : NONE;
}

/** `at + steps(x) × points`, whatever the band's edges. */
export function pointsIn({ at, origin, step, whole, points }: Band, x: Ratio): Ratio {
  const steps = divide(subtract(x, origin), step);
  return add(at, multiply(whole ? ratio(steps.n / steps.d) : steps, points));
}
