import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padded, paddedLength, unpadded } from '../../src/sealing/padding.ts';

describe('padding', () => {
  test.each([
    [0, 0],
    [1, 1],
    [8, 8],
    [9, 10],
    [1000, 1024],
    [4096, 4096],
    [4097, 4352],
    [40_000, 40_960],
  ])('of %i bytes comes to %i', (length, whole) => {
    expect(paddedLength(length)).toBe(whole);
  });

  test('adds at most 12 % and comes off again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 5_000_000 }), (length) => {
        const whole = paddedLength(length);
        expect(whole).toBeGreaterThanOrEqual(length);
        expect(whole).toBeLessThanOrEqual(length * 1.12);
        expect(paddedLength(whole)).toBe(whole);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (content) => {
        expect(unpadded(padded(content))).toEqual(new Uint8Array(content));
      }),
    );
  });

  test('leaves few lengths: 2,000 pages of 20 to 60 kB have at most 32', () => {
    const lengths = Array.from(
      { length: 2000 },
      (_, index) => padded(new Uint8Array(20_000 + index * 20)).length,
    );
    expect(new Set(lengths).size).toBeLessThanOrEqual(32);
  });

  test('with a length that cannot be is refused', () => {
    expect(() => unpadded(new Uint8Array([0, 0, 0, 9, 1]))).toThrow(RangeError);
  });
});
