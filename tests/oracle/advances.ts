import { cellKey, DAYS, LAST_KNOWN, PERIOD } from './calendar.ts';
import type { Advance, Case, Person } from './case.ts';
import { enrolmentOn } from './measures/world.ts';
import type { Posting } from './posting.ts';

/** What is paid in advance, and paid back, on a day. */
export interface AdvancePosting {
  readonly day: string;
  readonly person: string;
  readonly advance: string;
  readonly points: bigint;
}

/** Cell after cell: what is owed grows by the amount and falls by what is earned, and never below nothing. */
export const advancePostings = (
  { advances, people, decimals }: Case,
  ledger: readonly Posting[],
): AdvancePosting[] =>
  advances.flatMap((advance) =>
    people.flatMap((person) =>
      postingsOf(
        advance,
        person,
        decimals,
        ledger.filter((row) => row.person === person.id),
      ),
    ),
  );

function postingsOf(
  advance: Advance,
  person: Person,
  decimals: number,
  ledger: readonly Posting[],
): AdvancePosting[] {
  const rows: AdvancePosting[] = [];
  let debt = 0n;
  for (const days of cellsOf(advance)) {
    const last = days.at(-1) ?? '';
    const row = person.enrolled[enrolmentOn(person, last) ?? -1];
    const isFor = row !== undefined && (advance.segments?.includes(row.segment) ?? true);
    const amount = isFor ? BigInt(advance.amount) * 10n ** BigInt(decimals) : 0n;
    const earned = ledger
      .filter(({ rule, day }) => advance.rules.includes(rule) && days.includes(day))
      .reduce((sum, { points }) => sum + points, 0n);
    const missing = amount > 0n ? amount - earned : -most(earned, 0n);
    const next = advance.recover ? most(debt + missing, 0n) : amount > 0n ? most(missing, 0n) : 0n;
    rows.push({
      day: last,
      person: person.id,
      advance: advance.id,
      points: advance.recover ? next - debt : next,
    });
    debt = next;
  }
  const after = ledger
    .filter(({ rule, day }) => advance.rules.includes(rule) && day > PERIOD.to)
    .reduce((sum, { points }) => sum + points, 0n);
  const left = advance.atEnd === 'collect' ? 0n : most(debt - most(after, 0n), 0n);
  return advance.recover
    ? [...rows, { day: LAST_KNOWN, person: person.id, advance: advance.id, points: left - debt }]
    : rows;
}

const cellsOf = ({ over }: Advance): string[][] => [
  ...Map.groupBy(DAYS, (day) => (over === 'year' ? '' : cellKey(day, over))).values(),
];

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
