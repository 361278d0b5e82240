// Six decimals as whole numbers, and nothing of the house.

export const MICRO = 1_000_000n;

/** Decimal text of at most six decimals, in millionths. */
export function micro(text: string): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * MICRO + BigInt(decimals.padEnd(6, '0'));
  return text.startsWith('-') ? -value : value;
}

export function written(value: bigint): string {
  const size = value < 0n ? -value : value;
  const decimals = (size % MICRO).toString().padStart(6, '0');
  return `${value < 0n ? '-' : ''}${size / MICRO}.${decimals}`;
}

/** One by another in millionths, half away from zero; null where the other is not above zero. */
export function part(of: bigint, whole: bigint): bigint | null {
  if (whole <= 0n) return null;
  const size = (2n * (of < 0n ? -of : of) * MICRO + whole) / (2n * whole);
  return of < 0n ? -size : size;
}

export const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** Items in four runs, the first ones longer by one where they do not divide. */
export function quartered<T>(items: readonly T[]): T[][] {
  const least = Math.floor(items.length / 4);
  const longer = items.length % 4;
  const ends = [1, 2, 3, 4].map((run) => run * least + Math.min(run, longer));
  return ends.map((end, index) => items.slice(ends[index - 1] ?? 0, end));
}
