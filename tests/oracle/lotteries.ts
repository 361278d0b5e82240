import { createHash } from 'node:crypto';
import { LAST_KNOWN } from './calendar.ts';
import type { Case, Lottery, Rule } from './case.ts';
import { dueOf } from './limits.ts';
import type { Posting } from './posting.ts';

/** Who has which tickets of a lottery, and what was drawn: nothing where the seed is not known. */
export interface Held {
  /** What the prize is posted as: of the last that brought or took tickets. */
  readonly row: Posting;
  readonly first: bigint;
  readonly last: bigint;
  readonly draw: number | null;
  readonly points: bigint;
}

/** What is posted of a lottery, once, of who would have as many points as they have tickets. */
export const drawnOf = (given: Case, rule: Rule, earned: readonly Posting[]): Posting[] =>
  heldOf(given, rule, earned).flatMap(({ row, points }) =>
    points === 0n ? [] : [{ ...row, day: dueOf('at_close', row), points }],
  );

/** Everyone with a ticket, in the order of ids, as known when the lottery closes. */
export function heldOf(given: Case, rule: Rule, earned: readonly Posting[]): Held[] {
  const units = 10n ** BigInt(given.decimals);
  const known = earned.filter((row) => row.day <= dueOf('at_close', row));
  let last = 0n;
  const held = [...Map.groupBy(known, ({ person }) => person)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const tickets = own.reduce((sum, { points }) => sum + points, 0n) / units;
      if (tickets <= 0n) return [];
      const row = own.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))[0] as Posting;
      last += tickets;
      return [{ row, first: last - tickets + 1n, last }];
    });
  const won = rule.lottery ? winners(rule.lottery, held) : new Map<string, number>();
  const prizes = [...won.keys()];
  return held.map((one) => {
    const draw = won.get(one.row.person) ?? null;
    const prize = draw === null ? 0 : (rule.lottery?.prizes[prizes.indexOf(one.row.person)] ?? 0);
    return { ...one, draw, points: BigInt(prize) * units };
  });
}

const orderOf = ({ day, slotFrom, enrolledFrom }: Posting): string => [day, slotFrom, enrolledFrom].join(' ');

const RANGE = 1n << 60n;
const LAST_NUMBER = 1_000_000;

/** By person, in the order of prizes, the number that drew them. */
function winners(
  { seed, isRevealed, prizes }: Lottery,
  held: readonly Omit<Held, 'draw' | 'points'>[],
): ReadonlyMap<string, number> {
  const won = new Map<string, number>();
  const tickets = held.at(-1)?.last ?? 0n;
  const most = isRevealed ? Math.min(prizes.length, held.length) : 0;
  for (let draw = 1; won.size < most && draw <= LAST_NUMBER; draw += 1) {
    const hash = createHash('sha256').update(`${seed}:${draw}`).digest('hex');
    const number = BigInt(`0x${hash.slice(0, 15)}`);
    if (number >= RANGE - (RANGE % tickets)) continue;
    const ticket = (number % tickets) + 1n;
    const owner = held.find(({ first, last }) => first <= ticket && ticket <= last)?.row.person ?? '';
    if (!won.has(owner)) won.set(owner, draw);
  }
  return won;
}

/** The tickets as they are published, as text, sorted; no lottery is open on the last day. */
export const publishedTickets = (
  given: Case,
  earned: readonly Posting[],
  units: (points: bigint) => string,
): string[] =>
  given.rules
    .filter(({ lottery }) => lottery)
    .flatMap((rule) =>
      heldOf(
        given,
        rule,
        earned.filter((row) => row.rule === rule.id),
      ),
    )
    .map(({ row, first, last, draw, points }) =>
      [
        ...[row.rule, row.stage, row.from, row.to, row.person, first, last],
        ...[draw ?? '', draw === null ? '' : units(points), dueOf('at_close', row) > LAST_KNOWN],
      ].join(' '),
    )
    .toSorted();
