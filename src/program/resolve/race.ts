import type { Band, Curve, CurveLine } from '../curve.ts';
import type { Reading } from '../program.ts';
import { type Ratio, ratio } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import { meant } from './percent.ts';

export type RaceWritten = Extract<CurveWritten, { first_to: unknown }>;

const ZERO = ratio(0n);

/** One step: what the first place is worth. Who gets which place is known when it closes. */
export function raceCurve({ first_to: edge, places: [points = ZERO] }: RaceWritten, as: Reading): Curve {
  const from = meant(edge, as);
  const line: CurveLine = { from, step: null, whole: false, points, at: ZERO };
  const band: Band = { from, origin: ZERO, step: ratio(1n), whole: false, points: ZERO, at: points };
  return { form: 'first_to', edges: 'x', lines: [line], bands: [band], columns: null };
}

export const racePlaces = (written: CurveWritten): readonly Ratio[] | null =>
  'first_to' in written ? written.places : null;
