import type { Case, Rule } from './case.ts';

/** Every measure that a rule reads, with those that they are made of. */
function measuresOf({ measures }: Case, { measure, gate, multiply }: Rule): Case['measures'][string][] {
  const ids = new Set([measure, ...[gate, multiply].flatMap((one) => (one === null ? [] : [one.measure]))]);
  for (const id of ids)
    for (const part of [...Object.keys(measures[id]?.weighted ?? {}), ...(measures[id]?.ratio ?? [])])
      ids.add(part);
  return [...ids].flatMap((id) => measures[id] ?? []);
}

/** Whether a rule's points are of nobody's facts but one's own. */
export const isOnlyOwn = (given: Case, rule: Rule): boolean =>
  !rule.team &&
  !rule.places &&
  !rule.lottery &&
  measuresOf(given, rule).every(
    ({ credited, count_new: fresh, to }) =>
      credited === undefined && (fresh === undefined || to === 'seller'),
  );

/** Whether more sales can never give fewer points, as the rule is written. */
export const isMonotone = (given: Case, rule: Rule): boolean =>
  !rule.mayFall &&
  !rule.team &&
  !rule.places &&
  !rule.lottery &&
  (rule.gate === null || rule.gate.test === 'at_least' || rule.gate.test === 'above') &&
  // What comes earlier is reached in an earlier part of the window, and that may be the one that is boosted less.
  rule.boost?.on !== 'points' &&
  measuresOf(given, rule).every(
    (measure) =>
      measure.average === undefined &&
      measure.ratio === undefined &&
      measure.count_new === undefined &&
      // What fills a limit earlier leaves less for the days that weigh more.
      (rule.boost === null || (measure.at_most === undefined && measure.up_to_baseline_per === undefined)) &&
      Object.values(measure.weighted ?? {}).every((weight) => weight >= 0),
  );

/** By rule, the limits that it shares with others: what they let through is known for all of them together. */
export function limitsOf({ limits, rules }: Case): ReadonlyMap<string, string> {
  const budget = limits.find(({ isBudget }) => isBudget);
  if (budget !== undefined) return new Map(rules.map(({ id }) => [id, 'budget']));
  return new Map(limits.flatMap((limit) => limit.rules.map((id) => [id, limit.rules.join(' ')] as const)));
}

/** Without caps of their own where rules share a limit: which of their windows a cap held back would decide what the limit sees. */
export function cappedOnce(given: Case): Case {
  const shared = limitsOf(given);
  const rules = given.rules.map((rule) => (shared.has(rule.id) ? { ...rule, cap: null } : rule));
  return { ...given, rules };
}
