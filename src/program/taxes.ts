import type { Day, Span } from './day.ts';
import type { Ratio } from './ratio.ts';
import type { Reward } from './reward.ts';

/** What the law of a country says of rewards, as the author has found it. */
export interface Taxes {
  /** The country, as the column `country` of `participants.csv` has it. */
  readonly id: string;
  /** ISO 4217. */
  readonly currency: string;
  /** How many of it one of the program's currency is taken as; 1 where they are the same. */
  readonly rate: Ratio;
  /** Of a redemption, the first that fits counts. */
  readonly rules: readonly TaxRule[];
}

export interface TaxRule {
  /** Null: all. */
  readonly kinds: readonly Reward['kind'][] | null;
  /** Days of redemptions that it is for. */
  readonly span: Span;
  /** A redemption of at most so much is exempt, and of more all of it is taxable; null: nothing is exempt. */
  readonly exemptUpTo: Ratio | null;
  readonly note: string;
  readonly source: { readonly title: string; readonly url: string; readonly date: Day };
}
