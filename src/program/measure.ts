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
