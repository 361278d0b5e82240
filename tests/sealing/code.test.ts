import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../src/sealing/base32.ts';
import { CODE_BYTES, codeOf, readCode, written } from '../../src/sealing/code.ts';
import { testCode } from './readers.ts';

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

describe('a code', () => {
  test('is 26 symbols of 130 bits, highest first', () => {
    expect(codeOf(new Uint8Array(17))).toBe('0'.repeat(26));
    expect(codeOf(new Uint8Array(17).fill(255))).toBe('Z'.repeat(26));
    expect(codeOf(new Uint8Array([0b00001_000, 0b10_00011_0, ...new Uint8Array(15)]))).toBe(
      `123${'0'.repeat(23)}`,
    );
  });

  test('is not made of less', () => {
    expect(() => codeOf(new Uint8Array(16))).toThrow(RangeError);
  });

  test('is written in groups, with its check symbol', () => {
    expect(written(codeOf(new Uint8Array(17)))).toBe('00000-00000-00000-00000-00000-00');
    expect(written(codeOf(new Uint8Array(17).fill(255)))).toBe('ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZM');
  });

  test('is read however it is typed', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        const code = codeOf(chance);
        const typed = written(code)
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect([
          readCode(written(code)),
          readCode(typed),
          readCode(` ${typed.replaceAll('l', 'I')} `),
        ]).toEqual([code, code, code]);
      }),
    );
  });

  test('with one wrong symbol, or two neighbours swapped, is not read', () => {
    fc.assert(
      fc.property(bytes, fc.nat(25), fc.constantFrom(...SYMBOLS), (chance, at, other) => {
        const typed = written(codeOf(chance)).replaceAll('-', '');
        const [own, next] = [typed[at] ?? '', typed[at + 1] ?? ''];
        if (other !== own) expect(readCode(typed.slice(0, at) + other + typed.slice(at + 1))).toBeNull();
        if (next !== own && at < 25)
          expect(readCode(typed.slice(0, at) + next + own + typed.slice(at + 2))).toBeNull();
      }),
    );
  });

  test.each(['', 'abc', '0'.repeat(26), '0'.repeat(28), `${'0'.repeat(25)}U0`])('is not %j', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  test('is one of many: no two alike among 100,000, each symbol as likely in each place', () => {
    const codes = Array.from({ length: 100_000 }, (_, number) => testCode(number));
    expect(new Set(codes).size).toBe(codes.length);
    for (let place = 0; place < 26; place += 1)
      expect(chiSquare(codes.map((code) => code[place] ?? ''))).toBeLessThan(62);
  });
});

/** Over 32 symbols; 61.1 is exceeded by chance once in a thousand (31 degrees of freedom). */
function chiSquare(symbols: readonly string[]): number {
  const expected = symbols.length / SYMBOLS.length;
  const counts = Map.groupBy(symbols, (symbol) => symbol);
  return [...SYMBOLS].reduce(
    (sum, symbol) => sum + ((counts.get(symbol)?.length ?? 0) - expected) ** 2 / expected,
    0,
  );
}
