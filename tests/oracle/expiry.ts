import { dayAfter, LAST_KNOWN, PERIOD } from './calendar.ts';
import type { Expire } from './case.ts';

/** A change of somebody's account; what is taken back is taken from the lot that brought it. */
export interface Change {
  readonly person: string;
  readonly day: string;
  readonly lot: string;
  readonly points: bigint;
}

/** What expires on a day, below zero; above, what comes back since it was taken back after it had expired. */
export type ExpiryPosting = Omit<Change, 'lot'>;

/** Points that have been on an account for so long and were not spent; `spent` is above 0, and below where it is given back. */
export const expiryPostings = (
  expire: Expire | null,
  changes: readonly Change[],
  spent: readonly ExpiryPosting[] = [],
): ExpiryPosting[] =>
  expire === null
    ? []
    : [...Map.groupBy(changes, ({ person }) => person)].flatMap(([person, own]) =>
        ofPerson(
          expire,
          own,
          spent.filter((row) => row.person === person),
        ).map((row) => ({ person, ...row })),
      );

function ofPerson(
  expire: Expire,
  changes: readonly Change[],
  spent: readonly ExpiryPosting[],
): Omit<ExpiryPosting, 'person'>[] {
  const dated = changes.map((change) => ({ ...change, due: dueOn(change.day, expire) }));
  const days = calendar().filter((day) =>
    [...dated, ...spent].some((row) => row.day === day || dueOf(row) === day),
  );
  let before = 0n;
  return days.flatMap((day) => {
    const known = dated.filter((row) => row.day <= day);
    const lots = [...Map.groupBy(known, ({ lot }) => lot).values()];
    const expired = days
      .filter((by) => by <= day)
      .map((by) => sum(lots.map((lot) => dueIn(lot, by))) - total(spent.filter((row) => row.day <= by)));
    const most = expired.reduce((a, b) => (a > b ? a : b), 0n);
    const points = before - most;
    before = most;
    return points === 0n ? [] : [{ day, points }];
  });
}

/** What of a lot is due by a day, less what was taken back; below zero, what was taken back beyond all that it had. */
function dueIn(lot: readonly (Change & { readonly due: string })[], by: string): bigint {
  const given = lot.filter(({ points }) => points > 0n);
  const taken = lot.filter(({ points }) => points < 0n);
  const left = atLeast0(total(given.filter(({ due }) => due <= by)) + total(taken));
  return left - atLeast0(-total(taken.filter(({ day }) => day <= by)) - total(given));
}

const total = (rows: readonly ExpiryPosting[]): bigint => sum(rows.map(({ points }) => points));

const dueOf = (row: ExpiryPosting & { readonly due?: string }): string => row.due ?? '';

const atLeast0 = (value: bigint): bigint => (value > 0n ? value : 0n);

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);

function calendar(): string[] {
  const days: string[] = [];
  for (let day: string = PERIOD.from; day <= LAST_KNOWN; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** So many months later on the same day, or on the last day of a shorter month; then so many days later. */
function dueOn(day: string, { months, days }: Expire): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return dayAfter(first.toISOString().slice(0, 10), days);
}
