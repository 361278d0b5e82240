import type { Day } from './day.ts';
import type { Reward } from './program.ts';
import type { Ratio } from './ratio.ts';

/** What one costs on a day; null before its first price, and where it can only be won. */
export const priceOn = ({ prices }: Pick<Reward, 'prices'>, day: Day): Ratio | null =>
  prices.findLast(({ from }) => from <= day)?.points ?? null;
