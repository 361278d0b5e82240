import { dayAfter } from './calendar.ts';
import type { Case, Fact } from './case.ts';

/** Whether something happens that is hard to get right. */
type Happens = (given: Case) => boolean;

const knownOn = ({ day, file }: Fact): string => (day > file ? day : file);

/** What comes back of each sale, with the sale. */
const returns = ({ facts }: Case): { readonly sale: Fact; readonly back: readonly Fact[] }[] => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...Map.groupBy(facts, (fact) => fact.returns)].flatMap(([id, back]) => {
    const sale = byId.get(id);
    return sale === undefined ? [] : [{ sale, back }];
  });
};

const pieces = (facts: readonly Fact[]): number => facts.reduce((sum, { quantity }) => sum + quantity, 0);

/** What errors hide behind, by name. */
export const SITUATIONS: Readonly<Record<string, Happens>> = {
  'a return before its late sale': (given) =>
    returns(given).some(({ sale, back }) => back.some((row) => knownOn(row) < knownOn(sale))),
  'a sale that comes back whole, in two pieces': (given) =>
    returns(given).some(({ sale, back }) => back.length > 1 && pieces(back) === sale.quantity),
  'a sale of which some stays': (given) =>
    returns(given).some(({ sale, back }) => pieces(back) < sale.quantity),
  'a return of a later stage': (given) =>
    returns(given).some(({ sale, back }) =>
      back.some((row) => sale.day < '2024-02-15' && row.day > '2024-02-20'),
    ),
  'a return that names no sale': ({ facts }) =>
    facts.some(({ kind, returns: of }) => kind === 'return' && of === ''),
  'a row that is known after its stage closed': ({ facts }) =>
    facts.some(({ day, file }) => day < '2024-02-15' && file > '2024-02-20'),
  'two sales of one day to one customer': ({ facts }) =>
    [...Map.groupBy(sold(facts), ({ customer, day }) => `${customer} ${day}`).values()].some(
      (same) => same.length > 1,
    ),
  'a customer seen again on the last day of being unseen, or the day after': ({ facts, measures }) => {
    const days = [7, 30].filter((count) => measures['fresh']?.unseen_for === `${count} days`);
    const met = new Set(sold(facts).map(({ customer, day }) => `${customer} ${day}`));
    return sold(facts).some(({ customer, day }) =>
      days.some(
        (count) =>
          met.has(`${customer} ${dayAfter(day, count)}`) ||
          met.has(`${customer} ${dayAfter(day, count + 1)}`),
      ),
    );
  },
  'a boost that begins or ends inside a window of several days': ({ rules }) =>
    rules.some(({ boost, over }) => boost?.on === 'points' && (over === 'month' || over === 'stage')),
  'a change of team': ({ people }) => people.some(({ enrolled }) => enrolled.length > 1),
  'someone who comes late, and someone who leaves': ({ people }) =>
    people.some(({ enrolled }) => enrolled[0] && enrolled[0].from > '2024-01-01') &&
    people.some(({ enrolled }) => enrolled.every(({ to }) => to < '2024-03-31')),
  'two who sell the same': ({ people }) => people.some(({ id }) => id.endsWith('gil')),
  'a gate in a window without facts': ({ rules, people, facts }) =>
    rules.some(({ gate }) => gate !== null) &&
    people.some(({ id }) => !facts.some(({ person, day }) => person === id && day < '2024-02-15')),
};

const sold = (facts: readonly Fact[]): Fact[] =>
  facts.filter(({ kind, customer }) => kind === 'sale' && customer !== '');
