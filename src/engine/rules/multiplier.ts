import type { GateCondition, Rule } from '../../program/program.ts';
import { commonDenominator, ratio, scaled, subtract } from '../../program/ratio.ts';
import type { RuleCondition } from './context.ts';
import { holdsWithoutFacts } from './holds.ts';

/** Below every value that a measure reaches. */
const LOWEST = ratio(-(10n ** 15n));
const ONE = ratio(1n);

const partsOf = ({ multiply }: Rule): bigint =>
  commonDenominator((multiply?.bands ?? []).map(({ times }) => times));

/** A multiplier as conditions that add up: each edge that is reached adds what its band is above the one before it. */
export function multiplierEdges(rule: Rule): { condition: GateCondition; adds: bigint }[] {
  const { multiply } = rule;
  if (multiply === null) return [];
  return multiply.bands.map(({ from, times }, index) => {
    const before = multiply.bands[index - 1]?.times ?? ONE;
    const limit = index === 0 && from.n <= 0n ? LOWEST : from;
    const condition: GateCondition = { ...multiply, test: 'at_least', limit };
    return { condition, adds: scaled(subtract(times, before), partsOf(rule)) };
  });
}

/** The multiplier's denominator, and what it is in a window without facts. */
export function factorsOf(
  rule: Rule,
  edges: readonly RuleCondition[],
): { readonly factorParts: bigint; readonly factorAtZero: bigint } {
  const factorParts = partsOf(rule);
  const held = edges.filter(holdsWithoutFacts);
  return { factorParts, factorAtZero: held.reduce((sum, { adds }) => sum + (adds ?? 0n), factorParts) };
}
