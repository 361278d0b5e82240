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
  | { readonly count_distinct: string }
  | NewForm
  /** Days that stand one after the other; the longest run of them. */
  | { readonly longest_run: 'days'; readonly calendar: string | null }
  /** The sum of a column, divided by the rows that stand. */
  | { readonly average: 'net_value' | 'quantity' | 'value' }
  /** The first of two measures divided by the second. */
  | { readonly ratio: readonly [over: string, under: string] }
  /** Other measures, each times its weight, added up. */
  | { readonly weighted: readonly Weight[] }
  | { readonly scorecard: Scorecard };

/** Rows that stand with a value of a column that no row has which stands in the time before. */
export interface NewForm {
  readonly count_new: string;
  readonly unseenFor: { readonly months: number; readonly days: number };
  /** Whether rows of others are looked at, too. */
  readonly to: 'anyone' | 'seller';
}

/** Shares of targets, each times its weight, added up. */
export interface Scorecard {
  readonly parts: readonly ScorecardPart[];
  /** What a part without a target above 0 gives: nothing, or its weight to the others. */
  readonly missing: 'zero' | 'reweight';
}

export interface ScorecardPart {
  readonly measure: string;
  /** All add up to 1. */
  readonly weight: Ratio;
  /** The lowest share, at most 0, and the highest that count; null for all. */
  readonly clip: { readonly low: Ratio; readonly high: Ratio } | null;
  /** The share below which the whole scorecard is nothing; null for none. */
  readonly obligatory: Ratio | null;
}

export interface Weight {
  readonly measure: string;
  readonly weight: Ratio;
}

/** How many rows count for each value of a column, in each cell of the calendar or in the whole window. */
export interface AtMost {
  readonly rows: number;
  readonly per: string;
  readonly each: CellSize | null;
}

export type CellSize = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** Whether a measure is divided: then it is no number where nothing is below the line. */
export const isFraction = (of: MeasureForm): boolean => 'ratio' in of || 'average' in of;

/** Whether a measure has been compared already: it is divided, or made of shares of targets. */
export const isCompared = (of: MeasureForm): boolean => isFraction(of) || 'scorecard' in of;

/** Whether a measure is read in per cent, so that edges may be written so. */
export const isShare = (of: object): boolean => 'ratio' in of || 'scorecard' in of;
