import { dayAfter, LAST_KNOWN, type Size, STAGES, stageOf, windowKey } from './calendar.ts';
import type { Case, Limit, Rule } from './case.ts';
import type { Posting } from './posting.ts';

/** What limits let through of all that rules earn, in the order of knowing: narrow limits first, one's own before shared ones. */
export const limited = ({ limits, decimals }: Case, postings: readonly Posting[]): Posting[] =>
  limits
    .filter(({ isDivided, isBudget }) => !isDivided && !isBudget)
    .toSorted((a, b) => SIZES.indexOf(a.over) - SIZES.indexOf(b.over) || OF.indexOf(a.of) - OF.indexOf(b.of))
    .reduce((rows, limit) => throughLimit(limit, decimals, rows), [...postings]);

/** What the budget lets through of that, and of what pools have paid, where it is not a pool itself. */
export const throughBudget = ({ limits, decimals }: Case, postings: readonly Posting[]): Posting[] =>
  limits
    .filter(({ isDivided, isBudget }) => isBudget && !isDivided)
    .reduce((rows, limit) => throughLimit(limit, decimals, rows), [...postings]);

const SIZES: readonly Size[] = ['stage', 'program'];
const OF: readonly Limit['of'][] = ['participant', 'team', 'everyone'];

function throughLimit(limit: Limit, decimals: number, postings: readonly Posting[]): Posting[] {
  const most = BigInt(limit.points) * 10n ** BigInt(decimals);
  const sums = new Map<string, bigint>();
  return postings.toSorted(byKnowing).map((posting) => {
    if (!limit.rules.includes(posting.rule)) return posting;
    const holder = { participant: posting.person, team: posting.team, everyone: '' }[limit.of];
    const key = `${holder} ${windowKey(posting.from, limit.over)}`;
    const before = sums.get(key) ?? 0n;
    const after = before + posting.points;
    sums.set(key, after);
    return { ...posting, points: least(most, after) - least(most, before) };
  });
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const orderOf = (row: Posting): string =>
  [row.day, row.from, dayAfter(row.to, 1), row.slotFrom, row.rule, row.person, row.enrolledFrom].join(' ');

const byKnowing = (a: Posting, b: Posting): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/** What is known before a window pays waits for that day; what would be paid later still is not there. */
export function paid(rules: readonly Rule[], postings: readonly Posting[]): Posting[] {
  const due = new Map(rules.map(({ id, pays }) => [id, (posting: Posting) => dueOf(pays, posting)]));
  return postings
    .map((posting) => ({ ...posting, day: later(posting.day, due.get(posting.rule)?.(posting) ?? '') }))
    .filter(({ day }) => day <= LAST_KNOWN);
}

/** The day for which a posting waits; empty for none. */
export function dueOf(pays: Rule['pays'], { to }: Posting): string {
  if (pays === 'daily') return '';
  return pays === 'at_end' ? to : (STAGES.find(({ id }) => id === stageOf(to).id)?.closes ?? to);
}

const later = (a: string, b: string): string => (a > b ? a : b);
