/** An exact number: a fraction of integers in lowest terms, `d` above zero. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** `n / d` in lowest terms. Throws a RangeError where `d` is zero. */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError('a ratio has no zero denominator');
  const by = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / by, d: d / by };
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** The exact value of a plain decimal such as `-22.50`, or null for any other text (`1e3`, `.5`, `1.`). */
export function parseRatio(text: string): Ratio | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return ratio(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);
/** Throws a RangeError where `b` is zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** The smallest integer that every denominator divides; 1 for none. */
export function commonDenominator(values: Iterable<Ratio>): bigint {
  let common = 1n;
  for (const { d } of values) common = (common / gcd(common, d)) * d;
  return common;
}

/** `value * scale` as an integer. Throws a RangeError where it is none. */
export function scaled(value: Ratio, scale: bigint): bigint {
  if ((value.n * scale) % value.d !== 0n)
    throw new RangeError(`${value.n}/${value.d} is no multiple of 1/${scale}`);
  return (value.n * scale) / value.d;
}

/** Plain decimal text where the value has one (`5/2` is `2.5`), else `n/d`. */
export function ratioText(value: Ratio): string {
  if (value.d === 1n) return value.n.toString();
  let places = 0;
  let scale = 1n;
  while ((value.n * scale) % value.d !== 0n && places < 18) {
    places += 1;
    scale *= 10n;
  }
  if ((value.n * scale) % value.d !== 0n) return `${value.n}/${value.d}`;
  const digits = ((value.n < 0n ? -value.n : value.n) * scale) / value.d;
  const text = digits.toString().padStart(places + 1, '0');
  const sign = value.n < 0n ? '-' : '';
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
