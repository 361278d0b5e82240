import type { Division, SegmentsBy, TargetFrom } from '../assignment.ts';
import type { SegmentsWritten, TargetWritten } from '../schema/assignment.ts';

/** How segments are made, of a stage. */
export function resolveSegments(written: SegmentsWritten): SegmentsBy {
  const { measure, period, names, missing } = written;
  const [first = '', ...others] = names;
  return {
    measure,
    period,
    by: resolveDivision(written),
    names: [first, ...others],
    missing: missing ?? first,
  };
}

function resolveDivision({ by, from = [] }: SegmentsWritten): Division {
  if (by === 'thresholds') return { kind: 'thresholds', from };
  return by === 'quantiles' ? { kind: 'quantiles' } : { kind: 'groups_of', size: by.groups_of };
}

/** How targets are made, of a stage. */
export const resolveTarget = ({ baseline, period, times, scale, at_least }: TargetWritten): TargetFrom => ({
  measure: baseline,
  period,
  times,
  scale: scale ?? 'days',
  atLeast: at_least ?? null,
});
