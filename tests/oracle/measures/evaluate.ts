import { add, compare, multiply, type Ratio } from '../../../src/program/ratio.ts';
import { cellKey, DAYS, isWorkingDay } from '../calendar.ts';
import type { Fact, Person } from '../case.ts';
import { number, ZERO } from '../curve.ts';
import type { Measure } from './measure.ts';

/** A fact that a measure reads, as known by some day. */
export interface Read {
  readonly fact: Fact;
  readonly person: Person;
  /** Who sold it, or has the share: whoever is credited with it. */
  readonly seller: string;
  readonly countsOn: string;
  readonly stands: boolean;
  /** Of the fact: of sums and counts of rows. */
  readonly share: Ratio;
  readonly isOverlay: boolean;
}

/** What a measure makes of facts; `all` are those of everyone, on any day; `baselineOf` is how much of a key may count. */
export function evaluate(
  measure: Measure,
  read: readonly Read[],
  all: readonly Read[],
  baselineOf: (key: string) => Ratio,
): Ratio {
  const { sum, count, count_distinct: column, count_new: newColumn, at_most: limit } = measure;
  if (sum !== undefined && measure.up_to_baseline_per) return kept(sum, read, baselineOf);
  if (sum !== undefined) return sumOf(read, sum);
  const standing = read.filter(({ stands }) => stands);
  const days = standing.map(({ countsOn }) => countsOn);
  if (measure.longest_run) return number(longestRun(new Set(days), measure.calendar !== undefined));
  if (count === 'days') return sizeOf(days);
  if (column) return sizeOf(standing.map((one) => keyOf(one, column)).filter((key) => key !== ''));
  if (newColumn) return sharesOf(standing.filter((one) => isNew(measure, newColumn, one, all)));
  return limit ? limited(limit, standing) : sharesOf(standing);
}

/** Of each customer the sum, and no more of it than the baseline. */
function kept(
  sum: NonNullable<Measure['sum']>,
  read: readonly Read[],
  baselineOf: (key: string) => Ratio,
): Ratio {
  const ofKeys = [...Map.groupBy(read, ({ fact }) => fact.customer)].map(([key, facts]) => {
    const all = sumOf(facts, sum);
    const most = baselineOf(key);
    return compare(all, most) < 0 ? all : most;
  });
  return ofKeys.reduce(add, ZERO);
}

const sumOf = (read: readonly Read[], sum: NonNullable<Measure['sum']>): Ratio =>
  read.map(({ fact, share }) => multiply(share, amount(fact, sum))).reduce(add, ZERO);

/** As many rows as the shares come to. */
const sharesOf = (read: readonly Read[]): Ratio => read.map(({ share }) => share).reduce(add, ZERO);

function amount({ kind, quantity, value }: Fact, sum: NonNullable<Measure['sum']>): Ratio {
  const sign = kind === 'return' ? '-' : '';
  return number(sign + (sum === 'quantity' ? quantity : value));
}

const sizeOf = (keys: readonly string[]): Ratio => number(new Set(keys).size);

/** What a row says in a column; empty where it says nothing. */
const keyOf = ({ fact, seller }: Read, column: string): string =>
  ({
    customer_id: fact.customer,
    product_id: fact.product,
    participant_id: seller,
    status: fact.status,
  })[column] ?? '';

/** Days that are not of the calendar neither make a run longer nor end it. */
function longestRun(days: ReadonlySet<string>, working: boolean): number {
  let longest = 0;
  let run = 0;
  for (const day of DAYS.filter((one) => !working || isWorkingDay(one))) {
    run = days.has(day) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether nothing with its key stands in the time before it, nor before it on its own day. */
function isNew({ unseen_for: unseen = '', to }: Measure, column: string, one: Read, all: readonly Read[]) {
  const { fact, person, countsOn } = one;
  const key = keyOf(one, column);
  const from = before(countsOn, unseen);
  const earlier = all.filter(
    (other) =>
      other.stands &&
      keyOf(other, column) === key &&
      (to === undefined || other.person === person) &&
      other.countsOn >= from &&
      (other.countsOn < countsOn || (other.countsOn === countsOn && other.fact.id < fact.id)),
  );
  return key !== '' && earlier.length === 0;
}

/** The first day of the time that ends the day before. A month back from the 31st is the last day of a shorter month. */
function before(day: string, time: string): string {
  const [count = 0, unit = ''] = time.split(' ').map((part) => (/^\d/.test(part) ? Number(part) : part));
  const date = new Date(`${day}T00:00:00Z`);
  if (`${unit}`.startsWith('day')) date.setUTCDate(date.getUTCDate() - Number(count));
  else {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() - Number(count) + 1);
    date.setUTCDate(0);
    if (wanted < date.getUTCDate()) date.setUTCDate(wanted);
  }
  return date.toISOString().slice(0, 10);
}

/** Of each value in each piece of the calendar, so many rows; those that say nothing are limited together. */
function limited({ rows, per, each }: NonNullable<Measure['at_most']>, standing: readonly Read[]): Ratio {
  const groups = Map.groupBy(
    standing,
    (one) => `${keyOf(one, per)} ${each ? cellKey(one.countsOn, each) : ''}`,
  );
  const most = number(rows);
  return [...groups.values()]
    .map(sharesOf)
    .map((all) => (compare(all, most) < 0 ? all : most))
    .reduce(add, ZERO);
}
