import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/program/source/nearest.ts';
import { quoted } from '../../src/program/source/problem.ts';

test.each([
  ['revenu', ['revenue', 'deals'], 'revenue'],
  ['mulitplier', ['multiplier', 'measure'], 'multiplier'],
  ['MEASURE', ['measure'], 'measure'],
  ['team', ['team_id', 'title'], 'team_id'],
  ['team_id', ['team'], 'team'],
  ['q9', ['q2', 'q1'], 'q1'],
  ['abc', ['xyz'], null],
  ['', ['a'], 'a'],
  ['cap', [], null],
])('the nearest to %j among %j is %j', (word, known, near) => {
  expect(nearest(word, known)).toBe(near);
});

test('where nothing is near, what is known is listed', () => {
  expect(didYouMean('zzz', ['north', 'south'])).toBe('Known here: north, south.');
  expect(didYouMean('zzz', [])).toBe('None is declared.');
  const teams = Array.from({ length: 25 }, (_, index) => `team-${index + 10}`);
  // Of a few beyond twenty none is left out.
  expect(didYouMean('zzz', teams.slice(0, 24))).toBe(`Known here: ${teams.slice(0, 24).join(', ')}.`);
  expect(didYouMean('zzz', teams)).toBe(`Known here: ${teams.slice(0, 20).join(', ')} and 5 more.`);
});

test('words of the user show what cannot be seen, and are cut where long', () => {
  expect(quoted('a"b\\c\n\u202e\u200b')).toBe('"a\\"b\\\\c\\n\\u{202e}\\u{200b}"');
  expect(quoted('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
});
