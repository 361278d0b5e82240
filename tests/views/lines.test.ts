import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/components/lines.ts';

test.each([
  ['', 5, []],
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['a Donaudampfschiff b', 6, ['a', 'Donaudampfschiff', 'b']],
])('%j in lines of %i', (text, most, lines) => {
  expect(linesOf(text, most)).toEqual(lines);
});

test('no word is lost, and only a single word is longer than a line may be', () => {
  const words = fc.array(fc.stringMatching(/^[a-zł]{1,12}$/));
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (text, most) => {
      const lines = linesOf(text.join(' '), most);
      expect(lines.join(' ')).toBe(text.join(' '));
      expect(lines.filter((line) => line.length > most && line.includes(' '))).toEqual([]);
    }),
  );
});
