import { LAST_KNOWN, STAGES } from './calendar.ts';
import type { Limit } from './case.ts';
import type { Posting } from './posting.ts';

/** What one part of a window has come to for someone: earned by the last settlement, and paid. */
interface Account {
  readonly of: Posting;
  earned: bigint;
  paid: bigint;
}

/**
 * What some rules earn waits for the closing of its stage, and is paid in full or in proportion to what is claimed: from one
 * pool over the program, or from one in each stage.
 */
export function divided(limit: Limit, decimals: number, postings: readonly Posting[]): Posting[] {
  const most = BigInt(limit.points) * 10n ** BigInt(decimals);
  const claiming = postings.filter(({ rule }) => limit.rules.includes(rule));
  const pools =
    limit.over === 'program'
      ? [claiming]
      : STAGES.map(({ id }) => claiming.filter(({ stage }) => stage === id));
  const paid = pools.flatMap((pool) => {
    const accounts = new Map<string, Account>();
    return STAGES.flatMap(({ closes }) => settle(most, closes, pool, accounts));
  });
  return [...postings.filter(({ rule }) => !limit.rules.includes(rule)), ...paid].filter(
    ({ day }) => day <= LAST_KNOWN,
  );
}

const keyOf = ({ person, rule, from, slotFrom, enrolledFrom }: Posting): string =>
  [person, rule, from, slotFrom, enrolledFrom].join(' ');

interface Claim {
  readonly account: Account;
  readonly earned: bigint;
  readonly kept: bigint;
  readonly amount: bigint;
}

function settle(
  most: bigint,
  day: string,
  postings: readonly Posting[],
  accounts: Map<string, Account>,
): Posting[] {
  const claims = claimsOn(day, postings, accounts);
  const rest = most - sum(claims.map(({ kept }) => positive(kept)));
  const shares = sharesOf(claims, rest);
  return claims.flatMap(({ account, earned, kept }, index) => {
    const points = kept + (shares[index] ?? 0n) - account.paid;
    account.earned = earned;
    account.paid += points;
    return points === 0n ? [] : [{ ...account.of, day, points }];
  });
}

/** Of what came back goes the part that had been paid of it; debts are owed in full. */
function claimsOn(day: string, postings: readonly Posting[], accounts: Map<string, Account>): Claim[] {
  const closed = new Set(STAGES.filter(({ closes }) => closes <= day).map(({ id }) => id as string));
  const known = postings.filter((row) => row.day <= day && closed.has(row.stage));
  return [...Map.groupBy(known, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const account = accounts.get(key) ?? { of: rows[0] as Posting, earned: 0n, paid: 0n };
      accounts.set(key, account);
      const earned = sum(rows.map(({ points }) => points));
      return { account, earned, kept: keptOf(account, earned), amount: claimOf(account, earned) };
    });
}

function keptOf({ earned: before, paid }: Account, earned: bigint): bigint {
  if (earned <= 0n) return earned;
  return before > 0n ? (paid * (earned < before ? earned : before)) / before : 0n;
}

const claimOf = ({ earned: before }: Account, earned: bigint): bigint => positive(earned - positive(before));

/** All of it, or the largest remainders: of equal ones the earlier in the order of claims. */
function sharesOf(claims: readonly Claim[], rest: bigint): bigint[] {
  const all = sum(claims.map(({ amount }) => amount));
  if (all <= rest) return claims.map(({ amount }) => amount);
  const whole = claims.map(({ amount }) => (amount * rest) / all);
  const odd = Number(rest - sum(whole));
  const remainders = claims.map(({ amount }, index) => ({ index, left: (amount * rest) % all }));
  const first = remainders.toSorted((a, b) =>
    a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1,
  );
  const lucky = new Set(first.slice(0, odd).map(({ index }) => index));
  return whole.map((share, index) => share + (lucky.has(index) ? 1n : 0n));
}

const positive = (value: bigint): bigint => (value > 0n ? value : 0n);

const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
