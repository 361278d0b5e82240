import type { Ratio } from './ratio.ts';

export type FactKind = 'sales' | 'activities';

export type Test = 'at_least' | 'above' | 'at_most' | 'below';

/** One attribute of a fact and what it may be: all of it must hold. */
export interface Condition {
  readonly subject: 'row' | 'product' | 'customer' | 'participant';
  readonly attribute: string;
  /** One of these; null for any. */
  readonly values: readonly string[] | null;
  /** None of these. */
  readonly except: readonly string[];
  /** A number within all of these; a value that is no number is within none. */
  readonly limits: readonly { readonly test: Test; readonly limit: Ratio }[];
}

/** What a measure makes of the facts that it reads. */
export type MeasureForm =
  /** Adds a column up. */
  | { readonly sum: 'net_value' | 'quantity' | 'value' }
  /** Rows that stand, or days on which one does. */
  | { readonly count: 'rows' | 'days' }
  /** Values of a column that a row which stands has. */
  | { readonly count_distinct: string };

/** Whether facts can weigh more, one by one; what counts values or days has no place for a weight. */
export const canWeigh = (of: MeasureForm): boolean => 'sum' in of || ('count' in of && of.count === 'rows');
