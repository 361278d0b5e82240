import type { Program } from '../../program/program.ts';
import type { EngineRule, RuleCondition } from './context.ts';

/**
 * Whether what is missing to the next award of a rule can be said as an amount: single sales have no window to go on in, and
 * what a shared limit leaves depends on other rules or people, and so does who is first.
 */
export const canBeStepped = ({ rule, ...counted }: EngineRule, { limits }: Program): boolean =>
  rule.over !== 'event' &&
  rule.places === null &&
  !limits.some(({ rules }) => rules.includes(rule.id)) &&
  addsUp(counted);

/**
 * Whether so much more of a measure raises it by as much: a fraction depends on what it is divided by, a run on which days
 * follow, what is kept up to a baseline on whom it is sold to, a scorecard on which part of it grows (next-shares).
 */
export const addsUp = ({
  source,
  measure: { measure },
}: Pick<RuleCondition, 'source' | 'measure'>): boolean =>
  source.under === null &&
  !('longest_run' in measure.of || 'scorecard' in measure.of) &&
  measure.upToBaselinePer === null;
