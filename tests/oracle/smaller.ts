import type { Case, Rule } from './case.ts';

/** How often a case is tried before it is shown as it is. */
const TRIES = 40;

/** A case from which nothing can be left out, or not within so many tries, and that still fails. */
export async function smaller(given: Case, fails: (candidate: Case) => Promise<boolean>): Promise<Case> {
  let least = given;
  let tries = 0;
  for (let found = true; found && tries < TRIES; ) {
    found = false;
    for (const candidate of candidates(least)) {
      tries += 1;
      if (tries > TRIES) break;
      if (!(await fails(candidate).catch(() => false))) continue;
      least = candidate;
      found = true;
      break;
    }
  }
  return least;
}

/** The same with one thing less, large things first. */
function* candidates(given: Case): Generator<Case> {
  if (given.limits.length > 0) yield { ...given, limits: [] };
  if (given.asksConsent) yield { ...given, asksConsent: false };
  if (given.entry !== null) yield { ...given, entry: null };
  if (given.expire !== null) yield { ...given, expire: null };
  if (given.advances.length > 0) yield { ...given, advances: [] };
  if (given.adjustments.length > 0) yield { ...given, adjustments: [] };
  if (given.credits.length > 0) yield { ...given, credits: [] };
  for (const { id } of given.rules) if (given.rules.length > 1) yield withoutRule(given, id);
  for (const { id } of given.people.slice(1)) yield withoutPerson(given, id);
  for (const half of halves(given.facts)) yield { ...given, facts: half };
  for (const rule of given.rules)
    for (const plain of plainer(rule))
      yield { ...given, rules: given.rules.map((one) => (one === rule ? plain : one)) };
  for (const fact of given.facts)
    yield { ...given, facts: given.facts.filter(({ id, returns }) => id !== fact.id && returns !== fact.id) };
}

const withoutRule = (given: Case, id: string): Case => ({
  ...given,
  people: given.people.map((person) => ({
    ...person,
    choices: person.choices.filter(({ rule }) => rule !== id),
  })),
  rules: given.rules.filter((rule) => rule.id !== id),
  limits: given.limits
    .map((limit) => ({ ...limit, rules: limit.rules.filter((rule) => rule !== id) }))
    .filter(({ rules }) => rules.length > 0),
  advances: given.advances
    .map((advance) => ({ ...advance, rules: advance.rules.filter((rule) => rule !== id) }))
    .filter(({ rules }) => rules.length > 0),
});

export const withoutPerson = (given: Case, id: string): Case => ({
  ...given,
  people: given.people
    .filter((person) => person.id !== id)
    .map((person) => ({
      ...person,
      enrolled: person.enrolled.map((row) => ({ ...row, manager: row.manager === id ? '' : row.manager })),
    })),
  facts: given.facts.filter(({ person }) => person !== id),
  adjustments: given.adjustments.filter(({ entrant }) => entrant !== id),
  credits: withoutSales(
    given,
    given.credits.filter(({ person }) => person === id).map(({ sale }) => sale),
  ),
});

/** What somebody shares is not shared at all without them. */
const withoutSales = ({ credits }: Case, sales: readonly string[]): Case['credits'] =>
  credits.filter(({ sale }) => !sales.includes(sale));

/** Without the first, and without the second half of the sales, each with what comes back of them. */
function halves(facts: Case['facts']): Case['facts'][] {
  const own = facts.filter(({ returns }) => returns === '');
  if (own.length < 4) return [];
  const middle = Math.floor(own.length / 2);
  return [own.slice(0, middle), own.slice(middle)].map((kept) => {
    const ids = new Set(kept.map(({ id }) => id));
    return facts.filter(({ id, returns }) => ids.has(id) || ids.has(returns));
  });
}

/** The rule with one mechanic less. */
const plainer = (rule: Rule): Rule[] => [
  ...(rule.versions.length > 0
    ? [
        { ...rule, versions: rule.versions.slice(1) },
        { ...rule, versions: rule.versions.slice(0, -1) },
      ]
    : []),
  ...(
    [
      ['gate', null],
      ['multiply', null],
      ['boost', null],
      ['cap', null],
      ['missing', null],
      ['timesPay', false],
      ['pays', 'daily'],
    ] as const
  ).flatMap(([name, without]) =>
    rule[name] === without || (rule.lottery && name === 'pays') ? [] : [{ ...rule, [name]: without }],
  ),
];
