import type { Ratio } from './ratio.ts';

export type CurveForm =
  | 'flat'
  | 'marginal'
  | 'whole'
  | 'steps'
  | 'milestones'
  | 'interpolated'
  | 'bands'
  | 'matrix'
  | 'choice'
  | 'first_to'
  | 'lottery';

export interface Curve {
  /** How the author wrote it: what the rules page says aloud. */
  readonly form: CurveForm;
  /** `target`: x is a value, and edges are shares of the target: 6/5 is 120 % of it. */
  readonly edges: 'x' | 'target';
  readonly lines: readonly CurveLine[];
  /** What the engine evaluates; by `from`, ascending. Edges are fractions of one (80 % is 4/5) where x is a percentage. */
  readonly bands: readonly [Band, ...Band[]];
  /**
   * Of a matrix, the bands of each column, and of a choice, those of each level; `bands` are those of the first. The rule's
   * multiplier, or what was chosen, says which holds: it counts them from `FIRST_COLUMN` and is below it where none does. Null
   * in every other form.
   */
  readonly columns: readonly (readonly [Band, ...Band[]])[] | null;
}

/** What a multiplier is where the first column holds: 1 is what it is where nothing is reached or chosen. */
export const FIRST_COLUMN = 2;

/** A curve as it is in each of its columns; one that has none is alone. */
export const inColumns = (curve: Curve): Curve[] =>
  curve.columns?.map((bands) => ({ ...curve, bands })) ?? [curve];

/** One line of a curve as written. `step` is null where the line has only points. */
export interface CurveLine {
  readonly from: Ratio;
  readonly step: Ratio | null;
  /** `every`: full steps only; `per`: in proportion. */
  readonly whole: boolean;
  readonly points: Ratio;
  /** What a line of `bands` begins with; 0 in every other form. */
  readonly at: Ratio;
}

/**
 * y = at + steps(x) × points for x in [from, next band's from), where steps(x) = (x - origin) / step,
 * truncated towards zero where `whole`. Points are in points, not in their smallest unit.
 */
export interface Band {
  /** Null: no lower edge (a rate over a value goes on below its first edge). */
  readonly from: Ratio | null;
  readonly origin: Ratio;
  /** Above 0. */
  readonly step: Ratio;
  readonly whole: boolean;
  readonly points: Ratio;
  readonly at: Ratio;
}
