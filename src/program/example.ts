import type { Day } from './day.ts';
import type { FactKind } from './measure.ts';
import type { Ratio } from './ratio.ts';
import type { Text } from './text.ts';

/** What somebody has, and what the rules make of it: a test of the program that people can read. */
export interface Example {
  readonly name: Text;
  readonly given: Given;
  /** Points by rule. */
  readonly expect: readonly { readonly rule: string; readonly points: Ratio }[];
}

export interface Given {
  /** Null: the first. */
  readonly segment: string | null;
  readonly team: string | null;
  readonly stage: string | null;
  /** The day on which totals count; null: the first of the stage. */
  readonly on: Day | null;
  /** Columns of the participant's row. */
  readonly participant: Readonly<Record<string, string>>;
  /** Levels that were chosen in time. */
  readonly choices: readonly { readonly rule: string; readonly level: string }[];
  readonly targets: readonly Total[];
  readonly baselines: readonly Total[];
  /** Each measure on its own, whatever it is made of. */
  readonly measures: readonly Total[];
  readonly facts: readonly ExampleFact[];
}

export interface Total {
  readonly measure: string;
  readonly value: Ratio;
}

/** A sale, a return or an activity; what it says beyond its days, by our names of columns. */
export interface ExampleFact {
  readonly kind: FactKind;
  readonly id: string;
  /** The sale that it returns, or null. */
  readonly returns: string | null;
  readonly on: Day;
  /** The day of the file that brings it. */
  readonly known: Day;
  readonly cells: Readonly<Record<string, string>>;
}
