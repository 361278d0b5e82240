import { describe, expect, test } from 'vitest';
import { counted, icu } from '../../src/locales/icu.ts';
import { pointsOf, unitsOf } from '../../src/portal/person/units.ts';

const LAURELS = '{count, plural, one {laur} few {laury} many {laurów} other {laura}}';

test.each([
  [1, 'laur'],
  [3, 'laury'],
  [5, 'laurów'],
  [22, 'laury'],
  ['0.5', 'laura'],
])('Polish counts %s %s', (count, name) => {
  expect(counted('pl', LAURELS, count)).toBe(name);
});

test('a name without forms stays as it is', () => {
  expect(counted('pl', 'punkty', 5)).toBe('punkty');
});

test('a message without its value is refused, plain or not', () => {
  expect(() => icu('en', 'from {from} to {to}', { from: '1' })).toThrow('wants to');
  expect(() => icu('en', LAURELS, {})).toThrow();
});

describe('units of points', () => {
  test.each([
    ['12', 0, 12, '12'],
    ['-3.50', 2, -350, '-3.50'],
    ['0.5', 2, 50, '0.50'],
    ['-0.05', 2, -5, '-0.05'],
  ])('%s with %i decimals', (points, decimals, units, text) => {
    expect(unitsOf(points, decimals)).toBe(units);
    expect(pointsOf(units, decimals)).toBe(text);
  });

  test('are exact or refused', () => {
    expect(() => unitsOf('9007199254740993', 0)).toThrow(RangeError);
    expect(() => unitsOf('1.5', 0)).toThrow(RangeError);
  });
});
