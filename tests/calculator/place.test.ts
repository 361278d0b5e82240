import { expect, test } from 'vitest';
import { placeAt } from '../../src/portal/calculator/outcome.ts';
import type { PublishedBoard } from '../../src/portal/calculator/published.ts';
import { ratio } from '../../src/program/ratio.ts';

/** 7th of 12, where three are named and two on each side are seen: nobody else's score is known. */
const board: PublishedBoard = {
  ...{ score: '50/1', rank: 7, size: 12, shares: true },
  others: [
    [1, '100/1'],
    [2, '90/1'],
    [3, '80/1'],
    [5, '60/1'],
    [6, '55/1'],
    [8, '45/1'],
    [9, '40/1'],
  ],
};
const at = (score: bigint, given = board) => {
  const place = placeAt(given, ratio(score));
  return place && `${place.rank}${place.isExact ? '' : ' or better'}`;
};

test.each([
  [50n, '7'],
  [54n, '7'],
  [55n, '6'],
  [56n, '6'],
  [60n, '5'],
  // Between 3rd and 5th is somebody whose score nobody may read.
  [61n, '5 or better'],
  [79n, '5 or better'],
  [80n, '3'],
  [90n, '2'],
  [99n, '2'],
  [100n, '1'],
  [101n, '1'],
  [45n, '7'],
  [44n, '8'],
  [40n, '8'],
  [39n, null],
])('with %i points the place is %s', (score, place) => {
  expect(at(score)).toBe(place);
});

test('where a tie-breaker decides, who has as much stays below', () => {
  const strict = { ...board, shares: false };
  expect([54n, 55n, 56n].map((score) => at(score, strict))).toEqual(['7', '7 or better', '6']);
});

test('below everyone whom the board lists is the last place', () => {
  expect(at(39n, { ...board, size: 9 })).toBe('9');
});

test('a place that is shared counts everyone on it', () => {
  const shared: PublishedBoard = {
    ...{ score: '50/1', rank: 2, size: 4, shares: true },
    others: [
      [1, '60/1'],
      [2, '50/1'],
      [4, '10/1'],
    ],
  };
  expect([50n, 51n, 49n, 60n, 10n, 9n].map((score) => at(score, shared))).toEqual([
    '2',
    '2',
    '3',
    '1',
    '3',
    '4',
  ]);
});
