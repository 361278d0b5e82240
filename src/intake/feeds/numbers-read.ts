import type { NumberFormat } from '../../program/feed.ts';

/** RE2 patterns by which a number as a feed writes it becomes digits with a point. */
export interface NumberReading {
  /** Of a whole cell; empty where numbers are written as Laurel writes them. */
  readonly pattern: string;
  /** What stands around the digits and their decimal mark. */
  readonly marks: string;
  readonly whole: string;
  readonly money: string;
}

/** A space of any kind: exports write plain, no-break, thin and narrow ones. */
const SPACES = '[ \u00a0\u2009\u202f]';
/** The hyphen of keyboards, or the sign of typesetters. */
const MINUS = '[-\u2212]';

/** How numbers in a format are read; money has `decimals` that count. */
export function numberReading(format: NumberFormat, decimals: number): NumberReading {
  const zeros = (counted: number) => {
    const more = Math.max(0, (format.decimals ?? 0) - counted);
    return more === 0 ? '' : `0{0,${more}}`;
  };
  const fraction = (counted: number) => {
    const digits = counted === 0 ? '' : `[0-9]{1,${counted}}`;
    const written = digits === '' ? zeros(0).replace('{0,', '{1,') : `${digits}${zeros(counted)}`;
    return written === '' ? '' : `([.]${written})?`;
  };
  return {
    pattern: isPlain(format) ? '' : patternOf(format),
    marks: [...(format.unit === '' ? [] : [escaped(format.unit)]), '[^0-9.,]', ...grouping(format)].join('|'),
    whole: `-?[0-9]{1,12}${fraction(0)}`,
    money: `-?[0-9]{1,12}${fraction(decimals)}`,
  };
}

const isPlain = ({ decimal, thousands, minus, unit, zeros }: NumberFormat): boolean =>
  decimal === '.' && thousands === '' && minus === 'before' && unit === '' && zeros.length === 0;

const grouping = ({ thousands }: NumberFormat): string[] =>
  thousands === '.' || thousands === ',' ? [`[${thousands}]`] : [];

function patternOf({ decimal, thousands, minus, unit }: NumberFormat): string {
  const group = thousands === ' ' ? SPACES : `[${thousands}]`;
  const grouped = thousands === '' ? '' : `[0-9]{1,3}(${group}[0-9]{3})+|`;
  const digits = `(${grouped}[0-9]+)([${decimal}][0-9]+)?`;
  const signed = SIGNED[minus](digits);
  if (unit === '') return signed;
  const beside = `(${escaped(unit)})?`;
  const around = (text: string): string => `${beside}${SPACES}?(${text})${SPACES}?${beside}`;
  return `${around(signed)}|${SIGNED[minus](around(digits))}`;
}

/** Digits with a minus or without. */
const SIGNED: Readonly<Record<NumberFormat['minus'], (digits: string) => string>> = {
  before: (digits) => `${MINUS}?${digits}`,
  after: (digits) => `${digits}${MINUS}?`,
  parentheses: (digits) => `${digits}|[(]${digits}[)]`,
};

/** RE2 knows fewer escapes than JavaScript. */
const escaped = (text: string): string => text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
