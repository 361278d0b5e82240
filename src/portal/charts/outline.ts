import type { Band, Curve } from '../../program/curve.ts';
import type { Ratio } from '../../program/ratio.ts';

/** A corner of a drawn curve, in x and points. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A band in numbers that are near enough for a drawing; nothing is decided by them. */
interface Drawn {
  readonly from: number;
  readonly origin: number;
  readonly step: number;
  readonly points: number;
  readonly at: number;
  readonly whole: boolean;
}

/** More stairs than this in a band are drawn as the straight line that they are to the eye. */
const STAIRS = 12;

/** The corners of a curve from 0 to `until`, cut off at `cap`. */
export function outline(curve: Curve, until: number, cap: number | null): Corner[] {
  const bands = drawnBands(curve);
  const corners = bands.flatMap((band, index) => {
    const to = Math.min(until, bands[index + 1]?.from ?? until);
    return band.from > to ? [] : cornersOf(band, to);
  });
  const first = corners[0];
  const ground =
    first && first.x > 0
      ? [
          { x: 0, y: 0 },
          { x: first.x, y: 0 },
        ]
      : [];
  const whole = [...ground, ...corners];
  return cap === null ? whole : capped(whole, cap);
}

export const numeric = ({ n, d }: Ratio): number => Number(n) / Number(d);

const known = new WeakMap<Curve, readonly Drawn[]>();

function drawnBands(curve: Curve): readonly Drawn[] {
  const bands = known.get(curve) ?? curve.bands.map(drawn);
  known.set(curve, bands);
  return bands;
}

const drawn = ({ from, origin, step, points, at, whole }: Band): Drawn => ({
  from: from === null ? 0 : Math.max(0, numeric(from)),
  origin: numeric(origin),
  step: numeric(step),
  points: numeric(points),
  at: numeric(at),
  whole,
});

function cornersOf(band: Drawn, to: number): Corner[] {
  const { from, step, whole, points } = band;
  const count = whole && points !== 0 ? Math.floor((to - from) / step) : 0;
  if (count === 0 || count > STAIRS) return [at(band, from), at(band, to)];
  const stairs = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  return stairs.flatMap((x) => [at(band, x), { x: Math.min(to, x + step), y: at(band, x).y }]);
}

const at = ({ at: base, origin, step, points }: Drawn, x: number): Corner => ({
  x,
  y: base + ((x - origin) / step) * points,
});

/** What rises above the cap goes on along it. */
function capped(corners: readonly Corner[], cap: number): Corner[] {
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1];
    const flat = { x: corner.x, y: Math.min(cap, corner.y) };
    if (!before || before.y >= cap || corner.y <= cap) return [flat];
    const share = (cap - before.y) / (corner.y - before.y);
    return [{ x: before.x + share * (corner.x - before.x), y: cap }, flat];
  });
}
