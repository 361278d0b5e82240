import { daysBetween, overlap, type Span } from '../../../program/day.ts';
import { add, multiply, type Ratio, ratio } from '../../../program/ratio.ts';
import type { Comparison, Reference } from '../reference.ts';

/** What baselines say of each participant's measure for the days of a span: of each row its share of days. */
export function baselinesOf(
  { baselines }: Reference,
  measure: string,
  span: Span,
): ReadonlyMap<string, Ratio> {
  const sums = new Map<string, Ratio>();
  for (const row of baselines) {
    const value = row.measure === measure && row.entrant.kind === 'participant' ? shareOf(row, span) : null;
    if (value === null) continue;
    const sum = sums.get(row.entrant.id);
    sums.set(row.entrant.id, sum ? add(sum, value) : value);
  }
  return sums;
}

function shareOf({ span, value }: Comparison, within: Span): Ratio | null {
  const days = overlap(span, within);
  return days && multiply(value, ratio(daysOf(days), daysOf(span)));
}

export const daysOf = ({ from, until }: Span): bigint => BigInt(daysBetween(from, until));
