import type { Measure } from '../../program/program.ts';

/** A measure as the engine reads it. */
export interface EngineMeasure extends Counted {
  readonly number: number;
  readonly measure: Measure;
  /** Where participants are added up. */
  readonly totals: Counted;
  /** The column of `daily` that it adds up. */
  readonly component: Source['component'];
  /** How many of its smallest units make one. */
  readonly scale: bigint;
  /** Of these, what a whole fact has more because it could be shared. */
  readonly parts: bigint;
}

/** What a measure counts. */
export interface Counted {
  /** Of its facts; -1 for one that is made of other measures. */
  readonly filter: number;
  /** The number of its rows in `keyed`; null where it counts no values of a column. */
  readonly keying: number | null;
}

/** Where in `daily` the numbers of a measure stand. */
export interface Source {
  readonly filter: number;
  readonly component: 'rows' | 'quantity' | 'value';
  /** What it is divided by; null for one that is a sum. */
  readonly under: Under | null;
}

export interface Under {
  readonly filter: number;
  readonly component: Source['component'];
  /** What the number above the line, and the one below, is multiplied by, so that their units agree. */
  readonly overParts: bigint;
  readonly underParts: bigint;
}
