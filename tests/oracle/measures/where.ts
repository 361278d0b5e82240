import { compare, parseRatio } from '../../../src/program/ratio.ts';
import type { Fact, Person } from '../case.ts';
import { customer, product } from '../catalogue.ts';
import { number } from '../curve.ts';
import type { Measure, Test, Value, Wanted } from './measure.ts';

/** Whether a fact is one of those that a measure reads. A return is asked what its sale is. */
export function joins(measure: Measure, fact: Fact, person: Person): boolean {
  if (measure.from !== (fact.kind === 'call' ? 'activities' : 'sales')) return false;
  return Object.entries(measure.where ?? {}).every(([name, wanted]) =>
    holds(wanted, attributeOf(name, fact, person), NUMBERS.includes(name)),
  );
}

/** Attributes of a row that are numbers, however they are written. */
const NUMBERS = ['quantity', 'net_value'];

function attributeOf(name: string, fact: Fact, person: Person): string {
  const [subject = '', column = ''] = name.split('.');
  if (subject === 'product') return product(fact.product)[column] ?? '';
  if (subject === 'customer') return customer(fact.customer)[column] ?? '';
  if (subject === 'participant') return person.grade;
  const sign = fact.kind === 'return' ? '-' : '';
  return (
    {
      type: fact.kind,
      status: fact.status,
      quantity: `${sign}${fact.quantity}`,
      net_value: `${sign}${fact.value}`,
    }[name] ?? ''
  );
}

function holds(wanted: Wanted, actual: string, isNumber: boolean): boolean {
  const same = (value: string | number): boolean =>
    isNumber ? compare(number(`${value}`), number(actual)) === 0 : `${value}` === actual;
  if (typeof wanted !== 'object') return same(wanted);
  if (isList(wanted)) return wanted.some(same);
  const { not = [], ...limits } = wanted;
  if ((isList(not) ? not : [not]).some(same)) return false;
  return Object.entries(limits).every(([test, limit]) => within(test as Test, limit, actual));
}

const isList = (value: Wanted): value is readonly Value[] => Array.isArray(value);

function within(test: Test, limit: number, actual: string): boolean {
  const value = parseRatio(actual);
  return value !== null && passes(test, compare(value, number(`${limit}`)));
}

/** What a test says of a value that lies so far above its limit. */
export const passes = (test: Test, above: number): boolean =>
  ({ at_least: above >= 0, above: above > 0, at_most: above <= 0, below: above < 0 })[test];
