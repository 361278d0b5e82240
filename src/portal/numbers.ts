import { multiply, type Ratio, ratio } from '../program/ratio.ts';

/** Turns exact decimal text into a number as one locale writes it. */
export type WriteNumber = (value: string) => string;

/** Numbers up to this length come back on every page: they are written once. */
const SHORT = 4;

/** Groups are always shown, so that columns line up; below zero stands a minus, not a hyphen. */
export function numbersIn(locale: string, options: Intl.NumberFormatOptions): WriteNumber {
  const format = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    maximumFractionDigits: 10,
    ...options,
  });
  const write = (value: string) => format.format(value as Intl.StringNumericLiteral).replace('-', '−');
  const short = new Map<string, string>();
  return (value) => {
    if (value.length > SHORT) return write(value);
    const known = short.get(value);
    if (known !== undefined) return known;
    const text = write(value);
    short.set(value, text);
    return text;
  };
}

/** Decimal text of `value` with `places` decimals, cut off towards minus infinity. */
export function cutOff(value: Ratio, places: number): string {
  const { n, d } = multiply(value, ratio(10n ** BigInt(places)));
  const whole = n / d - (n % d < 0n ? 1n : 0n);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${whole < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}
