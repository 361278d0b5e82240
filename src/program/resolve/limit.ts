import type { Limit, Rule } from '../program.ts';
import type { LimitWritten } from '../schema/limits.ts';
import type { ProgramWritten } from '../schema/program.ts';
import { below, from, type Origin } from './origin.ts';
import { NARROW_TO_WIDE } from './rule.ts';

export const resolveLimit = ({ rules, points, over, of = 'participant' }: LimitWritten): Limit => ({
  ...{ rules, points, over, of, overflow: 'stop' },
});

/** Narrow windows first, and one's own before the team's; what is written first comes first. */
export const inOrder = (limits: readonly Limit[]): Limit[] =>
  limits.toSorted(
    (a, b) =>
      NARROW_TO_WIDE.indexOf(a.over) - NARROW_TO_WIDE.indexOf(b.over) ||
      SHARED.indexOf(a.of) - SHARED.indexOf(b.of),
  );

const SHARED: readonly Limit['of'][] = ['participant', 'team', 'everyone'];

/** The budget is a limit of everyone on all rules. */
export function budgetLimit(
  written: Partial<ProgramWritten> | undefined,
  rules: readonly Rule[],
  origin: Origin | null,
): Limit[] {
  if (!written?.budget || !origin) return [];
  const { points, overflow } = written.budget;
  return [
    from(below(origin, 'budget'), {
      rules: rules.map(({ id }) => id),
      points,
      over: 'program',
      of: 'everyone',
      overflow,
    }),
  ];
}
