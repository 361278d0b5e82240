import { contains, type Day, type Span } from '../../program/day.ts';
import type { Adjustment } from './reference.ts';

/** What was done by hand in a stage, or in any other span of days, up to a day, and nobody has approved yet. */
export const openAdjustments = (
  adjustments: readonly Adjustment[],
  { stage, span, until }: { readonly stage: string | null; readonly span: Span; readonly until: Day },
): Adjustment[] =>
  adjustments.filter(
    (one) =>
      one.approvedBy === '' &&
      one.day <= until &&
      ((stage !== null && one.stage === stage) || contains(span, one.day)),
  );
