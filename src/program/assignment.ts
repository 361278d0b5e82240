import type { Span } from './day.ts';
import type { Ratio } from './ratio.ts';

/** Segments of a stage that follow from what everyone did before. */
export interface SegmentsBy {
  /** Of baselines, for the days of the period. */
  readonly measure: string;
  readonly period: Span;
  readonly by: Division;
  /** From the lowest value to the highest. */
  readonly names: readonly [string, ...string[]];
  /** For whom there is no baseline. */
  readonly missing: string;
}

export type Division =
  /** Where each begins; as many as names. */
  | { readonly kind: 'thresholds'; readonly from: readonly Ratio[] }
  /** As many equal parts as there are names. */
  | { readonly kind: 'quantiles' }
  /** Parts of about so many. */
  | { readonly kind: 'groups_of'; readonly size: number };

/** Targets of a stage that follow from baselines. */
export interface TargetFrom {
  readonly measure: string;
  readonly period: Span;
  readonly times: Ratio;
  /** `days`: as many times longer as the stage is than the period. */
  readonly scale: 'days' | 'none';
  readonly atLeast: Ratio | null;
}
