import { contains, type Span } from '../../program/day.ts';
import { add, compare, type Ratio, ratio, subtract } from '../../program/ratio.ts';
import type { Portal } from '../portal.ts';
import { exact } from '../totals.ts';
import type { Earned } from './forecast.ts';

const ZERO = ratio(0n);
const sum = (amounts: readonly Ratio[]): Ratio => amounts.reduce(add, ZERO);

/** What is on accounts, what participants owe, and what is earned and not posted yet. */
export interface Accounts {
  /** Of balances above 0. */
  readonly outstanding: Ratio;
  /** Of balances below 0, as a number above it. */
  readonly owed: Ratio;
  readonly pending: readonly { readonly from: string; readonly points: Ratio }[];
}

const KNOWN = new WeakMap<Portal, Accounts>();

/** Added up once: every participant is looked at, and two pages in each language show it. */
export function accountsOf(portal: Portal): Accounts {
  const known = KNOWN.get(portal) ?? addUp(portal);
  KNOWN.set(portal, known);
  return known;
}

function addUp({ results, reference }: Portal): Accounts {
  const ids = reference.participants.map(({ id }) => id);
  const balances = ids.flatMap((id) => results.of('balances', id).map(({ balance }) => exact(balance)));
  const waiting = ids.flatMap((id) => results.of('outstanding', id));
  return {
    outstanding: sum(balances.filter((one) => compare(one, ZERO) > 0)),
    owed: subtract(ZERO, sum(balances.filter((one) => compare(one, ZERO) < 0))),
    pending: waiting.map(({ window_from, points }) => ({ from: window_from, points: exact(points) })),
  };
}

/** What rules have given, cut at the beginning of a stage. */
export function earnedIn({ results }: Portal, period: Span, { pending }: Pick<Accounts, 'pending'>): Earned {
  const given = results.pointsByDay.map(({ posted_on: day, earned }) => ({ day, points: exact(earned) }));
  const points = (rows: readonly { readonly points: Ratio }[]): Ratio => sum(rows.map((row) => row.points));
  return {
    before: points(given.filter(({ day }) => day < period.from)),
    posted: points(given.filter(({ day }) => day >= period.from)),
    pendingInStage: points(pending.filter(({ from }) => contains(period, from))),
    pending: points(pending),
  };
}

/** Everything that was posted of a kind. */
export const totalOf = ({ results }: Portal, kind: 'earned' | 'redeemed' | 'expired'): Ratio =>
  sum(results.pointsByDay.map((row) => exact(row[kind])));

export const pendingOf = ({ pending }: Accounts): Ratio => sum(pending.map(({ points }) => points));
