import { dayAfter, LAST_KNOWN } from './calendar.ts';
import type { Credit, Fact, Person } from './case.ts';
import type { Chance } from './chance.ts';

/** In how many parts of a hundred sales are divided. */
const DIVISIONS: readonly [readonly number[], ...(readonly number[])[]] = [
  [60, 40],
  [50, 30, 20],
  [100],
  [75, 25],
  [],
];

/** One of six sales is shared: with others than its seller, too, with overlays, later, and anew. */
export const randomCredits = (chance: Chance, people: readonly Person[], facts: readonly Fact[]): Credit[] =>
  facts
    .filter(({ kind, returns }) => kind !== 'call' && returns === '')
    .flatMap((sale) => {
      if (!chance.percent(16)) return [];
      const later = dayAfter(sale.day, chance.int(0, 40));
      const knownOn = chance.percent(40) && later < LAST_KNOWN ? later : '';
      const again = dayAfter(later, chance.int(1, 20));
      return [
        ...division(chance, people, sale.id, knownOn),
        ...(chance.percent(25) && again < LAST_KNOWN ? division(chance, people, sale.id, again) : []),
      ];
    });

/** Whose a sale is; an overlay alone leaves it to the seller. */
function division(chance: Chance, people: readonly Person[], sale: string, knownOn: string): Credit[] {
  const fitting = DIVISIONS.filter((shares) => shares.length <= people.length);
  const shares = fitting[chance.int(0, fitting.length - 1)] ?? [];
  const first = chance.int(0, people.length - 1);
  const whose = (index: number): string => people[(first + index) % people.length]?.id ?? '';
  const own = shares.map((percent, index) => ({
    ...{ sale, person: whose(index), percent, overlay: false, knownOn },
  }));
  const overlaid = (chance.percent(30) || shares.length === 0) && people.length > shares.length;
  if (!overlaid) return own;
  const percent = chance.pick([10, 35, 100]);
  return [...own, { sale, person: whose(shares.length), percent, overlay: true, knownOn }];
}
