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
  /** How it is paid out; null where it is not money on a card. */
  readonly payout: Payout | null;
}

/** How money that points are worth is paid. */
export interface Payout {
  /** Whole accounts, or what was requested and approved. */
  readonly of: 'balances' | 'requests';
  /** Points that an account must have; null: enough for one. */
  readonly atLeast: Ratio | null;
  readonly when: 'any_day' | 'at_close';
  /** The column of `participants.csv` with what the provider calls somebody's card. */
  readonly reference: string;
  readonly file: PayoutFile;
}

export interface PayoutFile {
  readonly delimiter: string;
  readonly decimal: string;
  /** Each holds a value of the payment, or a text. */
  readonly columns: readonly (
    | { readonly title: string; readonly value: PayoutValue }
    | { readonly title: string; readonly text: string }
  )[];
}

export type PayoutValue =
  | 'reference'
  | 'amount'
  | 'currency'
  | 'points'
  | 'participant_id'
  | 'name'
  | 'day'
  | 'batch'
  | 'number';

export interface Price {
  readonly from: Day;
  readonly points: Ratio;
}

/** What one costs on a day; null before its first price, and where it can only be won. */
export const priceOn = ({ prices }: Pick<Reward, 'prices'>, day: Day): Ratio | null =>
  prices.findLast(({ from }) => from <= day)?.points ?? null;
