import { divide, type Ratio, ratio } from '../ratio.ts';
import { leaf } from './leaf.ts';
import { asWritten, atLeast, readDigits, readNumber } from './number.ts';
import { Refusal } from './refusal.ts';

/** A number or a percentage, and which of the two it was. */
export interface Edge {
  readonly value: Ratio;
  readonly percent: boolean;
}

const TYPE = ['number', 'string'] as const;

/** A number over a value, a percentage over an attainment: which is right depends on the reading beside it. */
export const edge = leaf(
  { title: 'a number or a percentage', type: TYPE, pattern: '^-?\\d+(\\.\\d+)?%$', examples: [100, '80%'] },
  readEdge,
);

export const edgeAboveZero = leaf(
  {
    title: 'a number or a percentage above 0',
    type: TYPE,
    pattern: '^\\d+(\\.\\d+)?%$',
    examples: [100, '10%'],
  },
  (written): Edge | Refusal => {
    const read = readEdge(written);
    if (read instanceof Refusal) return read;
    const value = atLeast(read.value, 0n, true, written);
    return value instanceof Refusal ? value : read;
  },
);

/** A percentage such as `80%`, as a fraction of one. */
export const percentage = leaf(
  { title: 'a percentage', type: 'string', pattern: '^\\d+(\\.\\d+)?%$', examples: ['80%'] },
  (written) => {
    const read = readEdge(written);
    if (read instanceof Refusal) return read;
    if (read.percent) return atLeast(read.value, 0n, false, written);
    const shown = asWritten(written);
    return new Refusal('percent-needed', `${shown} is no percentage.`, `Write ${shown}%.`);
  },
);

function readEdge(written: unknown): Edge | Refusal {
  const percent = typeof written === 'string' && written.endsWith('%');
  const value = percent ? readDigits(written.slice(0, -1)) : readNumber(written);
  if (value instanceof Refusal) return value;
  return { value: percent ? divide(value, ratio(100n)) : value, percent };
}
