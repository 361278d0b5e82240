import { compare, ratio } from '../ratio.ts';
import { leaf } from './leaf.ts';
import { asWritten, atLeast, readNumber } from './number.ts';
import { Refusal } from './refusal.ts';

const described = (title: string) => ({ title, type: 'number', examples: [100] }) as const;

/** An exact number; `80%` is refused. */
export const amount = leaf(described('a number'), readNumber);

export const positive = leaf(described('a number above 0'), (written) =>
  atLeast(readNumber(written), 0n, true, written),
);

export const notNegative = leaf(described('a number from 0'), (written) =>
  atLeast(readNumber(written), 0n, false, written),
);

const timesFrom = (title: string, open: boolean) =>
  leaf(described(title), (written) => {
    const value = atLeast(readNumber(written), 0n, open, written);
    if (value instanceof Refusal || compare(value, ratio(100n)) <= 0) return value;
    return new Refusal(
      'number-out-of-range',
      `${asWritten(written)} times is more than 100.`,
      'Write at most 100.',
    );
  });

/** How often a boost counts a fact: above 0, at most 100. */
export const times = timesFrom('a number above 0, at most 100', true);

/** What a multiplier multiplies by: from 0 to 100. */
export const factorTimes = timesFrom('a number from 0 to 100', false);

/** A whole number in a range, both ends included. */
export const whole = (least: number, most: number) =>
  leaf(
    { title: `a whole number from ${least} to ${most}`, type: 'integer', examples: [least] },
    (written) => {
      const value = readNumber(written);
      if (value instanceof Refusal) return value;
      if (value.d === 1n && value.n >= BigInt(least) && value.n <= BigInt(most)) return Number(value.n);
      const message = `${asWritten(written)} is no whole number from ${least} to ${most}.`;
      return new Refusal('number-out-of-range', message, `Write one from ${least} to ${most}.`);
    },
  );
