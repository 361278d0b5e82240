import type { Program, Rule } from '../../program/program.ts';
import type { EngineRule, RuleCondition } from './context.ts';

/**
 * Whether what is missing to the next award of a rule can be said beforehand: single sales have no window to go on in, who is
 * first depends on others, and so do a team's part of a shared limit and everyone's of a budget that is divided. No limit is
 * of tickets.
 */
export const canBeStepped = ({ rule }: EngineRule, program: Program): boolean =>
  rule.over !== 'event' && rule.places === null && (rule.lottery !== null || isItsOwn(rule, program));

/** Whether what a limit leaves of an award is known before others have earned theirs. */
export const isItsOwn = ({ id, team }: Rule, { limits }: Program): boolean =>
  !limits.some(({ rules, overflow }) => rules.includes(id) && (team !== null || overflow === 'pro_rata'));

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
