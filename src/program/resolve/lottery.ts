import type { Band, Curve, CurveLine } from '../curve.ts';
import type { Lottery } from '../lottery.ts';
import type { Reading } from '../program.ts';
import { multiply, type Ratio, ratio } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import { meant } from './percent.ts';

export type LotteryWritten = Extract<CurveWritten, { lottery: unknown }>;

const ZERO = ratio(0n);

/** Its points are tickets: full steps from nothing on, and no more once there are as many as anybody may have. */
export function lotteryCurve({ lottery }: LotteryWritten, as: Reading): Curve {
  const { tickets, at_most: most } = lottery;
  const step = meant(lottery.every, as);
  const points = ratio(BigInt(tickets));
  const line: CurveLine = { from: ZERO, step, whole: true, points, at: ZERO };
  const band: Band = { from: ZERO, origin: ZERO, step, whole: true, points, at: ZERO };
  const full = most === undefined ? [] : [fullBand(step, tickets, most)];
  return { form: 'lottery', edges: 'x', lines: [line], bands: [band, ...full], columns: null };
}

/** From the step on that would bring more tickets than anybody may have, or just as many. */
function fullBand(step: Ratio, tickets: number, most: number): Band {
  const from = multiply(step, ratio(BigInt(Math.ceil(most / tickets))));
  return { from, origin: ZERO, step, whole: true, points: ZERO, at: ratio(BigInt(most)) };
}

/** Prizes one by one; null for a curve that draws no lots. */
export const drawnLots = (written: CurveWritten): Lottery | null =>
  'lottery' in written
    ? {
        prizes: written.lottery.prizes.flatMap(({ points, count = 1 }) => Array<Ratio>(count).fill(points)),
        atMost: written.lottery.at_most ?? null,
        commitment: written.lottery.commitment,
        revealed: written.lottery.revealed ?? null,
      }
    : null;
