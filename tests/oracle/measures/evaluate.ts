import { add, type Ratio } from '../../../src/program/ratio.ts';
import type { Fact, Person } from '../case.ts';
import { number, ZERO } from '../curve.ts';
import type { Measure } from './measure.ts';

/** A fact that a measure reads, as known by some day. */
export interface Read {
  readonly fact: Fact;
  readonly person: Person;
  readonly countsOn: string;
  readonly stands: boolean;
}

/** What a measure makes of facts. */
export function evaluate(measure: Measure, read: readonly Read[]): Ratio {
  const { sum, count, count_distinct: column } = measure;
  if (sum !== undefined) return read.map(({ fact }) => amount(fact, sum)).reduce(add, ZERO);
  const standing = read.filter(({ stands }) => stands);
  if (count === 'days') return sizeOf(standing.map(({ countsOn }) => countsOn));
  if (column !== undefined)
    return sizeOf(standing.map(({ fact }) => keyOf(fact, column)).filter((key) => key !== ''));
  return number(standing.length);
}

function amount({ kind, quantity, value }: Fact, sum: NonNullable<Measure['sum']>): Ratio {
  const sign = kind === 'return' ? '-' : '';
  return number(sign + (sum === 'quantity' ? quantity : value));
}

const sizeOf = (keys: readonly string[]): Ratio => number(new Set(keys).size);

/** What a row says in a column; empty where it says nothing. */
export const keyOf = (fact: Fact, column: string): string =>
  ({
    customer_id: fact.customer,
    product_id: fact.product,
    participant_id: fact.person,
    status: fact.status,
  })[column] ?? '';
