import {
  add,
  compare,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  subtract,
} from '../../src/program/ratio.ts';
import type { Curve } from './case.ts';

export const ZERO = ratio(0n);

const NUMBERS = new Map<string | number, Ratio>();

export const number = (text: string | number): Ratio => {
  const value = NUMBERS.get(text) ?? parseRatio(`${text}`);
  if (value === null) throw new Error(`"${text}" is no decimal`);
  NUMBERS.set(text, value);
  return value;
};

/** A curve whose edges are exact numbers. */
export type ExactCurve = Pick<Curve, 'form' | 'below' | 'beyond'> & {
  readonly bands: readonly (Omit<Curve['bands'][number], 'from'> & { readonly from: Ratio })[];
};

/** A curve with its edges as they are, or times something. */
export const exactCurve = (curve: Curve, times = ratio(1n)): ExactCurve => ({
  ...curve,
  bands: curve.bands.map((band) => ({ ...band, from: multiply(number(band.from), times) })),
});

/** The points of a curve at x, exact, as its form says; x in per cent where edges are. */
export function pointsAt(curve: ExactCurve, x: Ratio, percent: boolean): Ratio {
  const { form, bands } = curve;
  if (form === 'interpolated') return onLine(curve, x);
  const reached = bands.filter(({ from }) => compare(x, from) >= 0);
  const band = reached.at(-1);
  if (form === 'steps' || form === 'first_to') return band ? number(band.points) : ZERO;
  if (form === 'lottery') return tickets(bands[0], x);
  if (form === 'milestones') return reached.reduce((sum, { points }) => add(sum, number(points)), ZERO);
  if (band === undefined && percent) return ZERO;
  const [first = bands[0]] = bands;
  const held = band ?? first;
  if (held === undefined) return ZERO;
  if (form === 'whole' || form === 'flat') return rate(held, x);
  if (form === 'bands') return add(number(held.at), rate(held, subtract(x, held.from)));
  const below = reached
    .slice(0, -1)
    .map((slice, index) => rate(slice, subtract(bands[index + 1]?.from ?? ZERO, slice.from)));
  return [...below, rate(held, subtract(x, held.from))].reduce(add, ZERO);
}

/** As many as the full steps bring, and as anybody may have. */
function tickets(band: ExactCurve['bands'][number] | undefined, x: Ratio): Ratio {
  if (band === undefined || x.n < 0n) return ZERO;
  const [brought, most] = [rate(band, x), number(band.at)];
  return most.n > 0n && compare(brought, most) > 0 ? most : brought;
}

/** On the straight line between the points around x, or as the curve says outside of them. */
function onLine({ bands, below, beyond }: ExactCurve, x: Ratio): Ratio {
  const points = bands.map(({ from, points }) => ({ x: from, y: number(points) }));
  const after = points.findIndex((point) => compare(x, point.x) < 0);
  if (after === 0 && below === 'nothing') return ZERO;
  if (after === 0 && below === 'flat') return points[0]?.y ?? ZERO;
  if (after < 0 && beyond === 'flat') return points.at(-1)?.y ?? ZERO;
  const right = after < 0 ? points.length - 1 : Math.max(after, 1);
  const [a, b] = [points[right - 1], points[right]];
  if (!a || !b) throw new Error('a line has two points');
  const slope = divide(subtract(b.y, a.y), subtract(b.x, a.x));
  return add(a.y, multiply(slope, subtract(x, a.x)));
}

function rate({ step, whole, points }: Omit<Curve['bands'][number], 'from'>, x: Ratio): Ratio {
  const steps = divide(x, number(step));
  // bigint division truncates towards zero, as `every` does
  return multiply(whole ? ratio(steps.n / steps.d) : steps, number(points));
}

/** In the smallest unit of points, half away from zero. */
export function rounded({ n, d }: Ratio, decimals: number): bigint {
  const doubled = 2n * n * 10n ** BigInt(decimals);
  return (doubled + (n < 0n ? -d : d)) / (2n * d);
}
