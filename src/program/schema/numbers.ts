import { compare, divide, parseRatio, type Ratio, ratio } from '../ratio.ts';
import { quoted } from '../source/problem.ts';
import { Numeral } from '../yaml/numeral.ts';
import { leaf, Refusal, shape } from './leaf.ts';

/** A number or a percentage, and which of the two it was. */
export interface Edge {
  readonly value: Ratio;
  readonly percent: boolean;
}

/** More digits than any program needs; keeps every sum of the engine within 64 bits. */
const MOST_WHOLE = 12;
const MOST_PLACES = 6;
const HUNDRED = ratio(100n);
const ZERO = ratio(0n);

const NUMBER_HINT = 'Write digits with at most one decimal point, such as 1250.50.';

/** An exact number; `80%` is refused. */
export const amount = leaf({ title: 'a number', type: 'number', examples: [100] }, readAmount);

export const positive = leaf({ title: 'a number above 0', type: 'number', examples: [100] }, (written) =>
  aboveZero(readAmount(written), written),
);

export const notNegative = leaf({ title: 'a number from 0', type: 'number', examples: [100] }, (written) => {
  const value = readAmount(written);
  return value instanceof Refusal || compare(value, ZERO) >= 0 ? value : tooLow(written, 'a number from 0');
});

/** A percentage such as `80%`, as a fraction of one. */
export const percentage = leaf(
  { title: 'a percentage', type: 'string', pattern: '^\\d+(\\.\\d+)?%$', examples: ['80%'] },
  (written) => {
    const edge = readEdge(written);
    if (edge instanceof Refusal) return edge;
    return edge.percent
      ? edge.value
      : new Refusal('percent-needed', `${shown(written)} is no percentage.`, `Write ${shown(written)}%.`);
  },
);

/** A number over a value, a percentage over an attainment: which is right depends on the reading beside it. */
export const edge = leaf(
  {
    title: 'a number or a percentage',
    type: ['number', 'string'],
    pattern: '^-?\\d+(\\.\\d+)?%$',
    examples: [100, '80%'],
  },
  readEdge,
);

export const edgeAboveZero = leaf(
  {
    title: 'a number or a percentage above 0',
    type: ['number', 'string'],
    pattern: '^\\d+(\\.\\d+)?%$',
    examples: [100, '10%'],
  },
  (written): Edge | Refusal => {
    const read = readEdge(written);
    return read instanceof Refusal || compare(read.value, ZERO) > 0
      ? read
      : tooLow(written, 'a number above 0');
  },
);

/** A whole number in a range, both ends included. */
export const whole = (least: number, most: number) =>
  leaf(
    { title: `a whole number from ${least} to ${most}`, type: 'integer', examples: [least] },
    (written) => {
      const value = readAmount(written);
      if (value instanceof Refusal) return value;
      if (value.d === 1n && value.n >= BigInt(least) && value.n <= BigInt(most)) return Number(value.n);
      return new Refusal(
        'number-out-of-range',
        `${shown(written)} is no whole number from ${least} to ${most}.`,
        `Write one from ${least} to ${most}.`,
      );
    },
  );

/** How often a boost counts a fact: above 0, at most 100. */
export const times = leaf(
  { title: 'a number above 0, at most 100', type: 'number', examples: [2] },
  (written) => {
    const value = aboveZero(readAmount(written), written);
    if (value instanceof Refusal || compare(value, HUNDRED) <= 0) return value;
    return new Refusal(
      'number-out-of-range',
      `${shown(written)} times is more than 100.`,
      'Write at most 100.',
    );
  },
);

function aboveZero(value: Ratio | Refusal, written: unknown): Ratio | Refusal {
  return value instanceof Refusal || compare(value, ZERO) > 0 ? value : tooLow(written, 'a number above 0');
}

const tooLow = (written: unknown, needed: string): Refusal =>
  new Refusal(
    'number-out-of-range',
    `${shown(written)} is too low: ${needed} is needed.`,
    `Write ${needed}.`,
  );

const shown = (written: unknown): string => (written instanceof Numeral ? written.text : String(written));

function readEdge(written: unknown): Edge | Refusal {
  if (typeof written !== 'string' || !written.endsWith('%')) {
    const value = readAmount(written);
    return value instanceof Refusal ? value : { value, percent: false };
  }
  const value = exact(written.slice(0, -1));
  return value instanceof Refusal ? value : { value: divide(value, HUNDRED), percent: true };
}

function readAmount(written: unknown): Ratio | Refusal {
  if (written instanceof Numeral) return exact(written.text);
  if (typeof written !== 'string')
    return new Refusal('wrong-type', `${shape(written)} stands where a number is needed.`, NUMBER_HINT);
  if (written.endsWith('%') && parseRatio(written.slice(0, -1))) {
    return new Refusal(
      'percent-unexpected',
      `${quoted(written)} is a percentage; a number is needed.`,
      'Write it without %.',
    );
  }
  return parseRatio(written)
    ? new Refusal(
        'number-quoted',
        `${quoted(written)} is a text; a number is needed.`,
        `Write it without quotes: ${written}.`,
      )
    : new Refusal('bad-number', `${quoted(written)} is not a number.`, NUMBER_HINT);
}

function exact(text: string): Ratio | Refusal {
  const value = parseRatio(text);
  if (value === null) return new Refusal('bad-number', `${quoted(text)} is not a plain number.`, NUMBER_HINT);
  const [digits = '', places = ''] = text.replace(/^[-+]/, '').split('.');
  if (digits.length <= MOST_WHOLE && places.length <= MOST_PLACES) return value;
  const message = `${quoted(text)} has more digits than are kept exact.`;
  return new Refusal(
    'number-out-of-range',
    message,
    `Write at most ${MOST_WHOLE} digits before the point and ${MOST_PLACES} after it.`,
  );
}
