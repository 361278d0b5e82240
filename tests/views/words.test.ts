import { expect, test } from 'vitest';
import { counted, icu } from '../../src/locales/icu.ts';
import { pointsOf } from '../../src/portal/person/units.ts';

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

test.each([
  [12, 0, '12'],
  [-350, 2, '-3.50'],
  [-5, 2, '-0.05'],
])('%i units with %i decimals are %s', (units, decimals, text) => {
  expect(pointsOf(units, decimals)).toBe(text);
});
