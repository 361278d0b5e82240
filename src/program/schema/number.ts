import { compare, parseRatio, type Ratio, ratio } from '../ratio.ts';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { Refusal, shape } from './refusal.ts';

/** More digits than any program needs; keeps every sum of the engine within 64 bits. */
const MOST_WHOLE = 12;
const MOST_PLACES = 6;

const HINT = 'Write digits with at most one decimal point, such as 1250.50.';

/** The exact value of a number as it is written without quotes. */
export function readNumber(written: unknown): Ratio | Refusal {
  if (written instanceof Numeral) return readDigits(written.text);
  if (typeof written !== 'string') {
    return new Refusal('wrong-type', `${shape(written)} stands where a number is needed.`, HINT);
  }
  if (parseRatio(written)) {
    const message = `${quoted(written)} is a text; a number is needed.`;
    return new Refusal('number-quoted', message, `Write it without quotes: ${written}.`);
  }
  if (!written.endsWith('%') || !parseRatio(written.slice(0, -1))) {
    return new Refusal('bad-number', `${quoted(written)} is not a number.`, HINT);
  }
  const message = `${quoted(written)} is a percentage; a number is needed.`;
  return new Refusal('percent-unexpected', message, 'Write it without %.');
}

/** The exact value of a plain decimal that is not too long. */
export function readDigits(text: string): Ratio | Refusal {
  const value = parseRatio(text);
  if (value === null) return new Refusal('bad-number', `${quoted(text)} is not a plain number.`, HINT);
  const [digits = '', places = ''] = text.replace(/^[-+]/, '').split('.');
  if (digits.length <= MOST_WHOLE && places.length <= MOST_PLACES) return value;
  const message = `${quoted(text)} has more digits than are kept exact.`;
  const hint = `Write at most ${MOST_WHOLE} digits before the point and ${MOST_PLACES} after it.`;
  return new Refusal('number-out-of-range', message, hint);
}

/** The value where it is at least `least`, or above it where `open`. */
export function atLeast(
  value: Ratio | Refusal,
  least: bigint,
  open: boolean,
  written: unknown,
): Ratio | Refusal {
  if (value instanceof Refusal) return value;
  const difference = compare(value, ratio(least));
  if (open ? difference > 0 : difference >= 0) return value;
  const needed = open ? `a number above ${least}` : `a number from ${least}`;
  return new Refusal(
    'number-out-of-range',
    `${asWritten(written)} is too low: ${needed} is needed.`,
    `Write ${needed}.`,
  );
}

/** A number as the author wrote it. */
export const asWritten = (written: unknown): string =>
  written instanceof Numeral ? written.text : String(written);
