import type { Band, Curve } from '../../program/program.ts';
import { parseRatio, type Ratio } from '../../program/ratio.ts';
import { pointsIn } from './evaluate.ts';

/** A corner of a drawn curve, in x and points. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** More stairs than this in a band are drawn as the straight line that they are to the eye. */
const STAIRS = 12;

/** The corners of a curve from 0 to `until`, cut off at `cap`. For the eye only: nothing is decided by it. */
export function outline({ bands }: Curve, until: number, cap: number | null): Corner[] {
  const corners = bands.flatMap((band, index) => {
    const from = Math.max(0, band.from === null ? 0 : numeric(band.from));
    const next = bands[index + 1]?.from;
    const to = Math.min(until, next ? numeric(next) : until);
    return from > to ? [] : corner(band, from, to);
  });
  const first = corners[0];
  const whole = first && first.x > 0 ? [{ x: 0, y: 0 }, { x: first.x, y: 0 }, ...corners] : corners;
  return cap === null ? whole : capped(whole, cap);
}

function corner(band: Band, from: number, to: number): Corner[] {
  const step = numeric(band.step);
  const rises = band.points.n !== 0n;
  const count = rises && band.whole ? Math.floor((to - from) / step) : 0;
  if (count === 0 || count > STAIRS) return [at(band, from), { ...straight(band, to), x: to }];
  const stairs = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  return stairs.flatMap((x) => [at(band, x), { ...at(band, x), x: Math.min(to, x + step) }]);
}

const at = (band: Band, x: number): Corner => ({ x, y: numeric(pointsIn(band, exact(x))) });

const straight = (band: Band, x: number): Corner => at({ ...band, whole: false }, x);

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

export const numeric = ({ n, d }: Ratio): number => Number(n) / Number(d);

const exact = (x: number): Ratio => parseRatio(x.toFixed(6)) ?? { n: 0n, d: 1n };
