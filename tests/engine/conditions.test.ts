import { describe, expect, test } from 'vitest';
import { holds, rangesOf } from '../../src/engine/measures/conditions.ts';
import type { Condition } from '../../src/program/measure.ts';
import { type Ratio, ratio } from '../../src/program/ratio.ts';

const ANY: Condition = { subject: 'row', attribute: 'net_value', values: null, except: [], limits: [] };
const limited = (test: Condition['limits'][number]['test'], limit: Ratio): Condition => ({
  ...ANY,
  limits: [{ test, limit }],
});
const LEAST = -(10n ** 18n);
const MOST = 10n ** 18n;

/** In cents. */
const ranges = (...conditions: Condition[]): string[] =>
  rangesOf(conditions, 100n).map(
    ({ low, high }) => `${low === LEAST ? '' : low}..${high === MOST ? '' : high}`,
  );

describe('conditions on amounts', () => {
  test('let everything through that nothing is said of', () => {
    expect(ranges()).toEqual(['..']);
  });

  test.each([
    ['at_least', '10000..'],
    ['above', '10001..'],
    ['at_most', '..10000'],
    ['below', '..9999'],
  ] as const)('%s 100 is at its edge what it says', (test, range) => {
    expect(ranges(limited(test, ratio(100n)))).toEqual([range]);
  });

  test.each([
    ['at_least', '-50..'],
    ['above', '-50..'],
    ['at_most', '..-51'],
    ['below', '..-51'],
  ] as const)('%s an edge between two cents below 0', (test, range) => {
    expect(ranges(limited(test, ratio(-101n, 200n)))).toEqual([range]);
  });

  test('values that no row can have let nothing through, and are missed by nothing', () => {
    expect(ranges({ ...ANY, values: ['0.005'] })).toEqual([]);
    expect(ranges({ ...ANY, except: ['0.005'] })).toEqual(['..']);
  });

  test('lists and exceptions are kept apart and in order', () => {
    expect(ranges({ ...ANY, values: ['2', '1', '1.00'], except: ['2'] })).toEqual(['100..100', '100..100']);
    expect(ranges({ ...ANY, except: ['1', '0.99'] })).toEqual(['..98', '101..']);
  });

  test('limits that exclude each other let nothing through', () => {
    expect(ranges(limited('above', ratio(1n)), limited('at_most', ratio(1n)))).toEqual([]);
  });
});

test('a text that is no decimal is within no limits, whatever they are', () => {
  const condition = limited('at_most', ratio(10n));
  expect(['10', '10.000', '-3', '', 'ten', '1e0', '10.01'].map((text) => holds(condition, text))).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ]);
});
