import type { Case, Person, Rule } from './case.ts';
import { dueOf } from './limits.ts';
import { Knowledge } from './measures/knowledge.ts';
import type { Posting } from './posting.ts';
import { oneself } from './who.ts';
import { type Window, windowsOf } from './windows.ts';
import { worthOf } from './worth.ts';

/** What the places of a race are worth, of who would have earned what for reaching its goal; each window once, when it closes. */
export const raced = (given: Case, rule: Rule, earned: readonly Posting[]): Posting[] =>
  [...Map.groupBy(earned, ({ from }) => from).values()].flatMap((rows) => ofWindow(given, rule, rows));

interface Arrival {
  readonly row: Posting;
  readonly since: string;
}

function ofWindow(given: Case, rule: Rule, rows: readonly Posting[]): Posting[] {
  const due = rows[0] ? dueOf('at_close', rows[0]) : '';
  const known = rows.filter(({ day }) => day <= due);
  const arrivals = [...Map.groupBy(known, ({ person }) => person)]
    .filter(([, own]) => own.reduce((sum, { points }) => sum + points, 0n) > 0n)
    .map(([id, own]): Arrival => {
      const row = own.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))[0] as Posting;
      const person = given.people.find((one) => one.id === id) as Person;
      return { row, since: sinceWhen(given, rule, person, { from: row.from, due }) };
    })
    .toSorted((a, b) => (orderIn(a) < orderIn(b) ? -1 : 1));
  const units = 10n ** BigInt(given.decimals);
  const places = (rule.places ?? []).map((points) => BigInt(points) * units);
  return arrivals.flatMap(({ row, since }) => {
    const before = arrivals.filter((one) => one.since < since).length;
    const alike = arrivals.filter((one) => one.since === since);
    const together = places.slice(before, before + alike.length).reduce((sum, points) => sum + points, 0n);
    const count = BigInt(alike.length);
    const nth = BigInt(alike.findIndex((one) => one.row === row));
    const points = together / count + (nth < together % count ? 1n : 0n);
    return points === 0n ? [] : [{ ...row, day: due, points }];
  });
}

const orderOf = ({ day, slotFrom, enrolledFrom }: Posting): string => [day, slotFrom, enrolledFrom].join(' ');

const orderIn = ({ row, since }: Arrival): string => `${since} ${row.person}`;

/** The first day of the last run of days after each of which the goal is reached, as known when it closes. */
function sinceWhen(
  given: Case,
  rule: Rule,
  person: Person,
  { from, due }: { readonly from: string; readonly due: string },
): string {
  const known = new Knowledge(given, [person]);
  const window = windowsOf(rule, person).find(({ days }) => days[0] === from) as Window;
  const isThere = (last: number): boolean => {
    const days = new Set(window.days.slice(0, last + 1));
    const free = { ...rule, gate: null };
    return worthOf(free, oneself(person), { known, looked: known }, window, days, due).n > 0n;
  };
  let first = window.days.length - 1;
  while (first > 0 && isThere(first - 1)) first -= 1;
  return window.days[first] ?? '';
}
