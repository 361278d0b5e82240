import type { Day, Span } from './day.ts';
import type { Ratio } from './ratio.ts';
import type { Text } from './text.ts';

/** What can be won, or had for points. */
export interface Reward {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | null;
  readonly kind: 'trip' | 'thing' | 'cash' | 'voucher';
  /** Path below `public/`, or null. */
  readonly picture: string | null;
  /** Money, or null. */
  readonly value: Ratio | null;
  /** Money that taxes are reckoned from; null where neither it nor the value is said. */
  readonly taxableValue: Ratio | null;
  /** What one costs from each day on, ascending; none where it can only be won. */
  readonly prices: readonly Price[];
  /** How many can be ordered in all; null: as many as anybody wants. */
  readonly stock: number | null;
  /** When it can be ordered. */
  readonly offered: Span;
  /** Segments that can order it; null for all. */
  readonly segments: readonly string[] | null;
}

export interface Price {
  readonly from: Day;
  readonly points: Ratio;
}

/** What one costs on a day; null before its first price, and where it can only be won. */
export const priceOn = ({ prices }: Pick<Reward, 'prices'>, day: Day): Ratio | null =>
  prices.findLast(({ from }) => from <= day)?.points ?? null;
