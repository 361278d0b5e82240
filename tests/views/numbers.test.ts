import { expect, test } from 'vitest';
import { cutOff, numbersIn } from '../../src/portal/numbers.ts';
import { ratio } from '../../src/program/ratio.ts';

test.each([
  ['en', '61200', '61,200'],
  ['en', '-11', '−11'],
  ['en', '12345678901234567890.5', '12,345,678,901,234,567,890.5'],
  ['pl', '1234.50', '1\u00a0234,5'],
  ['sv', '-0.25', '−0,25'],
  ['ru', '1234.50', '1\u00a0234,5'],
])('in %s %s is %s', (locale, value, text) => {
  expect(numbersIn(locale, {})(value)).toBe(text);
});

test.each([
  ['en', '61200.00', '$61,200'],
  ['en', '0.05', '$0.05'],
  ['pl', '61200.5', '61\u00a0200,50\u00a0USD'],
])('in %s %s dollars are %s', (locale, value, text) => {
  const money = numbersIn(locale, {
    style: 'currency',
    currency: 'USD',
    trailingZeroDisplay: 'stripIfInteger',
    maximumFractionDigits: 2,
  });
  expect(money(value)).toBe(text);
});

test('a ratio is cut off, never rounded up', () => {
  expect(cutOff(ratio(9999n, 10000n), 2)).toBe('0.99');
  expect(cutOff(ratio(1n, 3n), 4)).toBe('0.3333');
  expect(cutOff(ratio(-1n, 3n), 2)).toBe('-0.34');
  expect(cutOff(ratio(7n, 2n), 0)).toBe('3');
  expect(cutOff(ratio(0n), 2)).toBe('0.00');
});
