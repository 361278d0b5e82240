import { LAST_KNOWN } from '../calendar.ts';
import type { Expire } from '../case.ts';
import { type Change, type ExpiryPosting, expiryPostings } from '../expiry.ts';
import { summed } from '../outcome.ts';
import { type History, priceOf, type Wish } from './history.ts';

/** Which wishes are more than there is, in the order of asking; and what is posted where these are left out. */
export interface Spent {
  readonly refused: readonly string[];
  readonly ledger: Readonly<Record<string, string>>;
}

/** One wish after the other, from the plain words: everything by the day, less what has expired before it and stands of others. */
export function spend(expire: Expire | null, history: History): Spent {
  const changes = changesOf(history);
  const taken: Wish[] = [];
  const refused: string[] = [];
  const asked = history.wishes.toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
  for (const wish of asked.filter(({ day, cancelled }) => day !== cancelled)) {
    const { day } = wish;
    const gone = expiryPostings(expire, changes, spentBy(history.person, taken)).filter(
      (row) => row.day < day,
    );
    const earned = changes.filter((row) => row.day <= day);
    const spent = spentBy(history.person, taken).filter((row) => row.day <= day);
    const left = sum(earned) + sum(gone) - sum(spent);
    if (priceOf(wish) > left) refused.push(wish.id);
    else taken.push(wish);
  }
  return { refused, ledger: ledgerOf(expire, history, changes, taken) };
}

function ledgerOf(
  expire: Expire | null,
  history: History,
  changes: readonly Change[],
  taken: readonly Wish[],
) {
  const { person } = history;
  const gone = expiryPostings(expire, changes, spentBy(person, taken)).filter(({ day }) => day <= LAST_KNOWN);
  return summed([
    ...changes.map((row): [string, bigint] => [`${row.day} ${person} ${row.lot}`, row.points]),
    ...taken.flatMap((wish) =>
      spentBy(person, [wish]).map((row): [string, bigint] => [
        `${row.day} ${person} ${wish.id}`,
        -row.points,
      ]),
    ),
    ...gone.map((row): [string, bigint] => [`${row.day} ${person} expiry`, row.points]),
  ]);
}

const changesOf = ({ person, sales, byHand }: History): Change[] => [
  ...sales.flatMap(({ day, points, back }) => [
    { person, day, lot: `earn ${day}`, points: BigInt(points) },
    ...(back ? [{ person, day: back.day, lot: `earn ${day}`, points: -BigInt(back.points) }] : []),
  ]),
  ...byHand.map(({ id, day, points }) => ({ person, day, lot: id, points: BigInt(points) })),
];

const spentBy = (person: string, wishes: readonly Wish[]): ExpiryPosting[] =>
  wishes.flatMap((wish) => [
    { person, day: wish.day, points: priceOf(wish) },
    ...(wish.cancelled === '' ? [] : [{ person, day: wish.cancelled, points: -priceOf(wish) }]),
  ]);

const sum = (rows: readonly ExpiryPosting[]): bigint =>
  rows.reduce((total, { points }) => total + points, 0n);
