import type { Cell } from '../../intake/database.ts';
import { bandsOverShare } from '../../program/compared.ts';
import { type Band, FIRST_COLUMN } from '../../program/curve.ts';
import type { Program, Rule } from '../../program/program.ts';
import { scaled } from '../../program/ratio.ts';
import { pointParts, type Scales, slope } from './scales.ts';

/** A band in a rule's integers: edges, origin and step in units of x, points and `at` in parts of the smallest unit. */
export interface IntegerBand {
  readonly low: bigint | null;
  readonly high: bigint | null;
  readonly origin: bigint;
  readonly step: bigint;
  readonly whole: boolean;
  readonly points: bigint;
  readonly at: bigint;
  /** The rule's common step divided by this one. */
  readonly share: bigint;
  /** What the multiplier is where it holds: of a matrix alone. */
  readonly column: number | null;
}

/** The bands of a rule, of each column by edge. */
export function integerBands(program: Program, rule: Rule, scales: Scales): IntegerBand[] {
  return bandsOverShare(rule).flatMap((bands, index) =>
    integersOf(bands, program, scales).map((band) => ({
      ...band,
      column: rule.curve.columns === null ? null : index + FIRST_COLUMN,
    })),
  );
}

function integersOf(bands: readonly Band[], program: Program, scales: Scales): Omit<IntegerBand, 'column'>[] {
  const { edgeScale } = scales;
  return bands.map((band, index) => {
    const next = bands[index + 1]?.from ?? null;
    const { points, step } = slope(band, program, scales.points, edgeScale);
    return {
      low: band.from === null ? null : scaled(band.from, edgeScale),
      high: next === null ? null : scaled(next, edgeScale),
      origin: scaled(band.origin, edgeScale),
      step,
      whole: band.whole,
      points,
      at: pointParts(band.at, program, scales.points),
      share: band.whole ? 1n : scales.commonStep / step,
    };
  });
}

/** Rows of `band`. */
export const bandRows = (number: number, bands: readonly IntegerBand[]): Cell[][] =>
  bands.map(({ low, high, origin, step, whole, points, at, share, column }) => [
    number,
    low,
    high,
    origin,
    step,
    whole,
    points,
    at,
    share,
    column,
  ]);
