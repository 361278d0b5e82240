import { shiftOf } from '../../program/compared.ts';
import type { GateCondition } from '../../program/program.ts';
import { add, compare, type Ratio, ratio } from '../../program/ratio.ts';
import type { RuleCondition } from './context.ts';

/** The limit of the value, or of its share. */
export const limitOf = ({ limit, as }: GateCondition): Ratio => add(limit, shiftOf(as));

/** Whether a condition holds in a window without facts: there a fraction is no number. */
export const holdsWithoutFacts = ({
  condition,
  source,
}: Pick<RuleCondition, 'condition' | 'source'>): boolean => source.under === null && holdsAtZero(condition);

/** Whether a condition holds where x is 0. */
function holdsAtZero(condition: GateCondition): boolean {
  const { test } = condition;
  const order = compare(ratio(0n), limitOf(condition));
  return test === 'at_least'
    ? order >= 0
    : test === 'above'
      ? order > 0
      : test === 'at_most'
        ? order <= 0
        : order < 0;
}
