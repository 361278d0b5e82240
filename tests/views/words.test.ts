import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/locales/catalogue.ts';
import { counted, icu } from '../../src/locales/icu.ts';
import { daysIn } from '../../src/portal/days.ts';
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

test.each([
  ['sv', 1, '1 dag'],
  ['sv', 2, '2 dagar'],
  ['ru', 1, '1 день'],
  ['ru', 3, '3 дня'],
  ['ru', 11, '11 дней'],
  ['ru', 21, '21 день'],
])('in %s, %i days are %s', (locale, count, days) => {
  expect(icu(locale, catalogueOf(locale)['figure.days'], { count })).toBe(days);
});

test.each([
  [1, '1:a'],
  [3, '3:e'],
  [11, '11:e'],
  [22, '22:a'],
])('the Swedish place %i is %s', (place, text) => {
  expect(icu('sv', catalogueOf('sv')['place.ordinal'], { place })).toBe(text);
});

test('a day that ends with a full stop ends its sentence with it', () => {
  const days = daysIn('ru').long('2018-01-15');
  expect(days).toBe('15 января 2018 г.');
  expect(icu('ru', catalogueOf('ru')['status.final'], { day: days })).toBe(
    'Закрыто 15 января 2018 г. Этот результат не изменится.',
  );
  const running = icu('ru', catalogueOf('ru')['status.cell_running'], { days: 2, closes: days });
  expect(running.endsWith('осталось 2 дня, закрытие 15 января 2018 г.')).toBe(true);
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
