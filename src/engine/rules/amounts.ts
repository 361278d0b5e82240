import type { Value } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import { ruleAgainst } from '../../program/compared.ts';
import type { Rule } from '../../program/program.ts';
import { commonDenominator, multiply, parseRatio, ratio, scaled } from '../../program/ratio.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { pointParts } from './scales.ts';

/** Fills `rule_amount` with the participants' own amounts, where a rule multiplies by them; gives their common denominator. */
export async function loadAmounts(
  { db, reference, numbers }: RuleContext,
  { times }: Rule,
  number: number,
): Promise<bigint> {
  if (times === null) return 1n;
  const amounts = reference.participants.map(({ id, attributes }) => ({
    id,
    amount: parseRatio(attributes[times] ?? '') ?? ratio(0n),
  }));
  const parts = commonDenominator(amounts.map(({ amount }) => amount));
  await db.fill(
    'rule_amount',
    amounts.map(({ id, amount }) => [number, numberOf(numbers.participants, id), scaled(amount, parts)]),
  );
  return parts;
}

/** What `worth_of_attainment` and `now` need to know of targets and amounts. A missing target of 0 is none. */
export function amountVariables(
  { program }: RuleContext,
  { rule, measure, scales, amountParts }: EngineRule,
): Record<string, Value> {
  const { missing, times, curve } = rule;
  const target = missing && 'target' in missing ? multiply(missing.target, ratio(measure.scale)) : ratio(0n);
  const points = missing && 'points' in missing ? missing.points : ratio(0n);
  return {
    as_share: ruleAgainst(rule) !== null,
    times_target: curve.edges === 'target',
    times_amount: times !== null,
    amount_parts: amountParts,
    measure_scale: measure.scale,
    missing_target: target.n,
    missing_scale: target.d,
    missing_points: pointParts(points, program, scales.points),
  };
}
