import type { Case, Fact, Limit, Person } from './case.ts';
import { type Chance, chanceOf } from './chance.ts';
import { randomConsent, withConsent } from './consent.ts';
import { randomFreezes } from './freezes.ts';
import { randomAdjustments } from './random-adjustments.ts';
import { withChoice, withChosen } from './random-choices.ts';
import { randomCredits } from './random-credits.ts';
import { randomEntry, withEntry, withinStages } from './random-entries.ts';
import { randomFacts, randomPeople, randomSale } from './random-facts.ts';
import { asLottery } from './random-lotteries.ts';
import { randomMeasures } from './random-measures.ts';
import { asRace } from './random-races.ts';
import { asTeamRule, randomAdvances, randomLimits, randomPools, randomRule } from './random-rules.ts';
import { inAllVersions, withVersions } from './random-versions.ts';

/** How many programs share what they count, so that they can be scored side by side. */
const GROUP = 25;

/** The same program, people and facts for the same seed. Ids of different seeds differ. */
export function randomCase(seed: number): Case {
  const { asksConsent, decimals, expire, entry, freezes, measures } = shared(seed);
  const chance = chanceOf(seed);
  const apart = chanceOf(31 * seed + 17);
  const consent = chanceOf(71 * seed + 37);
  const lots = chanceOf(83 * seed + 43);
  const everyone = randomPeople(chance);
  const rules = Array.from({ length: chance.pick([1, 1, 1, 1, 2, 2, 3]) }, (_, index) =>
    withinStages({ entry }, randomRule(chance, `rule-${index}`, decimals, measures)),
  )
    .map((rule) => (chance.percent(30) ? withVersions(chance, rule, decimals, measures) : rule))
    .map((rule) => withChoice(apart, rule, measures))
    .map((rule) => asRace(apart, rule, measures))
    .map((rule) => asLottery(lots, rule, { entry, measures }))
    // Teams of all programs of a group take part in a rule of teams, and none of them enters a stage.
    .map((rule) => (seed % GROUP === 0 && entry === null ? asTeamRule(apart, rule, measures) : rule));
  const people = everyone
    .map((person) => withChosen(apart, person, rules))
    .map((person) => withEntry(apart, { entry }, person))
    .map((person) => withConsent(consent, person));
  const limits = [...randomLimits(chance, rules), ...randomPools(chanceOf(53 * seed + 29), rules)];
  const advances = randomAdvances(chance, rules);
  const facts = randomFacts(chance, people);
  const adjustments = randomAdjustments(chance, people);
  const credits = chance.percent(60) ? randomCredits(chance, people, facts) : [];
  const parts = {
    asksConsent,
    decimals,
    expire,
    entry,
    freezes,
    measures,
    rules,
    limits,
    advances,
    people,
    facts,
    adjustments,
    credits,
  };
  const given = named(`p${seed}`, parts);
  // The first program of a group leaves its rules open to the people of all.
  return seed % GROUP === 0
    ? given
    : { ...given, rules: given.rules.map((rule) => inAllVersions(rule, (one) => closed(one, given))) };
}

/** The seeds from `first`, in groups that can be scored side by side. */
export function groups(first: number, count: number): number[][] {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  return [...Map.groupBy(seeds, (seed) => Math.floor(seed / GROUP)).values()];
}

/** Programs of one group side by side in one, which may have a budget. */
export function together(seeds: readonly number[]): Case {
  const cases = seeds.map(randomCase);
  const [first] = cases;
  if (first === undefined) throw new Error('there is no program');
  const rules = cases.flatMap((one) => one.rules);
  const budget = randomBudget(seeds, rules);
  // What is divided is divided once.
  const limits = cases
    .flatMap((one) => one.limits)
    .filter(({ isDivided }) => !(isDivided && budget[0]?.isDivided));
  return {
    ...first,
    rules,
    limits: [...limits, ...budget],
    advances: cases.flatMap(({ advances }) => advances),
    people: cases.flatMap(({ people }) => people),
    facts: cases.flatMap(({ facts }) => facts),
    adjustments: cases.flatMap(({ adjustments }) => adjustments),
    credits: cases.flatMap(({ credits }) => credits),
  };
}

const groupChance = (seed: number): Chance => chanceOf(1_000_003 * (Math.floor(seed / GROUP) + 1));

type Shared = 'asksConsent' | 'decimals' | 'expire' | 'entry' | 'freezes' | 'measures';

function shared(seed: number): Pick<Case, Shared> {
  const chance = groupChance(seed);
  const [decimals, measures] = [chance.int(0, 2), randomMeasures(chance)];
  const expire = chance.pick([null, { months: 0, days: 25 }, { months: 1, days: 0 }]);
  const freezes = randomFreezes(chanceOf(61 * (Math.floor(seed / GROUP) + 1) + 5));
  const asksConsent = randomConsent(chanceOf(73 * (Math.floor(seed / GROUP) + 1) + 41));
  return { asksConsent, decimals, expire, entry: randomEntry(chance), freezes, measures };
}

function randomBudget(seeds: readonly number[], rules: Case['rules']): Limit[] {
  const chance = chanceOf(7 * (seeds[0] ?? 0) + 3);
  const points = chance.int(5, 60) * seeds.length;
  const budget = { rules: rules.map(({ id }) => id), points, over: 'program', of: 'everyone' } as const;
  return chance.percent(40)
    ? [{ ...budget, isBudget: true, isPool: false, isDivided: chance.percent(60) }]
    : [];
}

const closed = (rule: Case['rules'][number], { people }: Case): Case['rules'][number] => ({
  ...rule,
  segments: rule.segments ?? [
    ...new Set(people.flatMap(({ enrolled }) => enrolled.map(({ segment }) => segment))),
  ],
});

/** The same with a program's name before every id that is its own. */
function named(program: string, given: Case): Case {
  const name = (id: string): string => (id === '' ? '' : `${program}-${id}`);
  const person = (one: Person): Person => ({
    ...one,
    program,
    id: name(one.id),
    kept: Object.fromEntries(Object.entries(one.kept).map(([customer, value]) => [name(customer), value])),
    choices: one.choices.map((chosen) => ({ ...chosen, rule: name(chosen.rule) })),
    enrolled: one.enrolled.map((row) => ({
      ...row,
      team: name(row.team),
      segment: name(row.segment),
      manager: name(row.manager),
    })),
  });
  return {
    ...given,
    rules: given.rules.map((rule) =>
      inAllVersions(rule, (one) => ({
        ...one,
        id: name(one.id),
        segments: one.segments?.map(name) ?? null,
      })),
    ),
    limits: given.limits.map((limit) => ({ ...limit, rules: limit.rules.map(name) })),
    advances: given.advances.map((row) => ({
      ...{ ...row, id: name(row.id), rules: row.rules.map(name) },
      segments: row.segments?.map(name) ?? null,
    })),
    people: given.people.map(person),
    facts: given.facts.map((fact) => namedFact(name, fact)),
    adjustments: given.adjustments.map((row) => ({ ...row, id: name(row.id), entrant: name(row.entrant) })),
    credits: given.credits.map((row) => ({ ...row, sale: name(row.sale), person: name(row.person) })),
  };
}

const namedFact = (name: (id: string) => string, one: Fact): Fact => ({
  ...one,
  id: name(one.id),
  person: name(one.person),
  product: name(one.product),
  customer: name(one.customer),
  returns: name(one.returns),
});

/** One sale more of everyone. */
export const moreSales = (chance: Chance, { people }: Case): Fact[] =>
  people.map(({ id, program }) => {
    const own = randomSale(chance, id.slice(program.length + 1), 1000);
    return namedFact((name) => (name === '' ? '' : `${program}-${name}`), { ...own, kind: 'sale' });
  });

/** The day on which a fact is known: a return no earlier than its sale. */
export function knownOn(fact: Fact, facts: readonly Fact[]): string {
  const sale = facts.find(({ id }) => id === fact.returns);
  const days = [fact.day, fact.file, sale?.day ?? '', sale?.file ?? ''];
  return days.reduce((last, day) => (day > last ? day : last));
}
