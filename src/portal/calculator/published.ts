import type { Test } from '../../program/measure.ts';
import type { Reading } from '../../program/program.ts';

/** A fraction of integers: `7/2`. */
export type Fraction = string;

/** What the calculator is given: plain JSON, exact, and nothing that the page does not show. */
export interface Published {
  readonly sliders: readonly Slider[];
  readonly rules: readonly PublishedRule[];
  /** Decimals of points. */
  readonly decimals: number;
  /** Null where places are not by points. */
  readonly board: PublishedBoard | null;
  readonly currency: string;
}

/** A measure that can be moved; values are in its smallest unit. */
export interface Slider {
  readonly title: string;
  readonly money: boolean;
  readonly decimals: number;
  readonly now: string;
  readonly to: string;
  readonly step: string;
  /** Values where some rule steps up: one can always stop there. */
  readonly edges: readonly string[];
}

/** Which slider a number follows, and how much more it is: a value over the season, or boosted days. */
export interface Use {
  readonly slider: number;
  readonly plus: Fraction;
}

/** A measure read against what it is compared with; null where there is nothing above 0. */
export interface Compared extends Use {
  readonly as: Reading;
  readonly target: Fraction | null;
}

export interface PublishedRule extends Compared {
  readonly title: string;
  readonly edges: 'x' | 'target';
  /** The bands of its curve, or those of each of its columns. */
  readonly columns: readonly (readonly PublishedBand[])[];
  readonly byColumn: boolean;
  /** Where each band begins, in words; empty for one without an edge. */
  readonly labels: readonly string[];
  /** Points for anything at all without a target. */
  readonly missing: Fraction | null;
  /** What the participant's own row multiplies by. */
  readonly amount: Fraction;
  readonly multiplier: (Compared & { readonly bands: readonly (readonly [Fraction, Fraction])[] }) | null;
  readonly gate: PublishedGate | null;
  readonly cap: Fraction | null;
  /** Whether its points are part of the board's score. */
  readonly counts: boolean;
}

/** from, origin, step, whole, points, at */
export type PublishedBand = readonly [Fraction | null, Fraction, Fraction, boolean, Fraction, Fraction];

export interface PublishedGate {
  readonly needs: 'all' | 'any';
  /** It has opened once and for all. */
  readonly stays: boolean;
  readonly conditions: readonly (Compared & { readonly test: Test; readonly limit: Fraction })[];
}

/** Scores that the page may print, and the places that they hold. */
export interface PublishedBoard {
  readonly score: Fraction;
  readonly rank: number;
  /** How many have a place. */
  readonly size: number;
  /** Best first: place and score of others. */
  readonly others: readonly (readonly [number, Fraction])[];
  /** Whether who has as much shares the place; else they stay below, for tie-breakers decide. */
  readonly shares: boolean;
}
