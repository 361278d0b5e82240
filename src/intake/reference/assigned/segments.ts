import type { SegmentsBy } from '../../../program/assignment.ts';
import { compare, type Ratio } from '../../../program/ratio.ts';

/** The segment of each participant, from the baselines of those who have one; everyone else has the missing one. */
export function divided(
  { by, names, missing }: SegmentsBy,
  participants: readonly string[],
  baselines: ReadonlyMap<string, Ratio>,
): ReadonlyMap<string, string> {
  const values = participants.flatMap((id) => baselines.get(id) ?? []);
  const parts = by.kind === 'groups_of' ? partsOf(values.length, by.size, names.length) : names.length;
  const segmentOf = (value: Ratio): string => {
    if (by.kind === 'thresholds') return names[reached(by.from, value)] ?? missing;
    return names[Math.floor((middle(values, value) * parts) / (2 * values.length))] ?? missing;
  };
  return new Map(
    participants.map((id) => {
      const value = baselines.get(id);
      return [id, value ? segmentOf(value) : missing];
    }),
  );
}

/** Twice the place of a value among all, from 0; equal values stand together, in the middle of where they are. */
function middle(values: readonly Ratio[], value: Ratio): number {
  const orders = values.map((other) => compare(other, value));
  const below = orders.filter((order) => order < 0).length;
  return 2 * below + orders.filter((order) => order === 0).length - 1;
}

/** The last threshold that a value reaches; below the first it is in the first segment all the same. */
const reached = (from: readonly Ratio[], value: Ratio): number =>
  Math.max(
    0,
    from.findLastIndex((edge) => compare(value, edge) >= 0),
  );

/** How many groups of about a size there are: the nearest number, half upwards; at least one, at most one a name. */
const partsOf = (people: number, size: number, names: number): number =>
  Math.min(names, Math.max(1, Math.floor((2 * people + size) / (2 * size))));
