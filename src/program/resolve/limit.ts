import type { Limit, Rule } from '../program.ts';
import type { LimitWritten } from '../schema/limits.ts';
import type { ProgramWritten } from '../schema/program.ts';
import type { RuleWritten } from '../schema/rule.ts';
import { below, from, type Origin } from './origin.ts';
import { NARROW_TO_WIDE } from './rule.ts';

export const resolveLimit = ({
  rules,
  points,
  over,
  of = 'participant',
  overflow = 'stop',
}: LimitWritten): Limit => ({
  ...{ rules, points, over, of, overflow },
});

/** The pool of a rule is a limit of everyone on it alone. */
export function poolLimit({ id, pool, over }: RuleWritten, origin: Origin): Limit[] {
  if (!pool) return [];
  return [
    from(below(origin, 'pool'), {
      rules: [id],
      points: pool.points,
      over: pool.over ?? (over === 'program' ? 'program' : 'stage'),
      of: 'everyone',
      overflow: pool.order === 'first_come' ? 'stop' : 'pro_rata',
    }),
  ];
}

/**
 * What is divided comes after all that says what is earned. Of the others narrow windows come first, and one's own before
 * the team's; what is written first comes first.
 */
export const inOrder = (limits: readonly Limit[]): Limit[] =>
  limits.toSorted(
    (a, b) =>
      Number(a.overflow === 'pro_rata') - Number(b.overflow === 'pro_rata') ||
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
