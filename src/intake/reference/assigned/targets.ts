import type { TargetFrom } from '../../../program/assignment.ts';
import type { Measure, Stage } from '../../../program/program.ts';
import { compare, multiply, type Ratio, ratio } from '../../../program/ratio.ts';
import type { Comparison } from '../reference.ts';
import { daysOf } from './baseline.ts';

/** The target of each participant for a stage, in the measure's smallest unit; none for whom nothing follows. */
export const aimed = (
  from: TargetFrom,
  { period }: Stage,
  measure: Measure | undefined,
  participants: readonly string[],
  baselines: ReadonlyMap<string, Ratio>,
): Comparison[] =>
  participants.flatMap((id) => {
    const baseline = baselines.get(id) ?? null;
    const days = from.scale === 'days' ? ratio(daysOf(period), daysOf(from.period)) : ratio(1n);
    const grown = baseline && multiply(multiply(baseline, from.times), days);
    const value = atLeast(grown, from.atLeast);
    if (value === null) return [];
    const rounded = roundedTo(value, measure?.decimals ?? 0);
    return [
      {
        entrant: { kind: 'participant', id },
        measure: from.measure,
        span: period,
        value: rounded,
        key: null,
      },
    ];
  });

function atLeast(value: Ratio | null, least: Ratio | null): Ratio | null {
  if (value === null || least === null) return value ?? least;
  return compare(value, least) < 0 ? least : value;
}

/** Half away from zero. */
function roundedTo({ n, d }: Ratio, decimals: number): Ratio {
  const unit = 10n ** BigInt(decimals);
  const doubled = 2n * n * unit;
  return ratio((doubled + (n < 0n ? -d : d)) / (2n * d), unit);
}
