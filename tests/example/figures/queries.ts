import { add, divide, multiply, parseRatio, type Ratio, ratio } from '../../../src/program/ratio.ts';
import type { Row } from '../../../src/results/contract.ts';

export type Credit = Row<'credits'>;

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  // Nothing in the sample closed before March.
  '2017-Q1': ['2017-03-01', '2017-03-31'],
  '2017-Q2': ['2017-04-01', '2017-06-30'],
  '2017-Q3': ['2017-07-01', '2017-09-30'],
  '2017-Q4': ['2017-10-01', '2017-12-31'],
};

/** The credits that count in a quarter. */
export function inQuarter(credits: readonly Credit[], quarter: string): Credit[] {
  const [from = '', to = ''] = QUARTERS[quarter] ?? [];
  return credits.filter(({ counts_on }) => from <= counts_on && counts_on <= to);
}

export const dealsWon = (credits: readonly Credit[]): Ratio => count(credits, 'sale');

/** Deals won of all that were decided, in percent. */
export const winRate = (credits: readonly Credit[]): Ratio => {
  const decided = add(dealsWon(credits), count(credits, 'lost'));
  return multiply(divide(dealsWon(credits), decided), ratio(100n));
};

const revenue = (credits: readonly Credit[]): Ratio =>
  credits.filter(({ kind }) => kind === 'sale').reduce((sum, { value }) => add(sum, exact(value)), ratio(0n));

/** Revenue by deals won. Throws where nothing was won. */
export const averageDeal = (credits: readonly Credit[]): Ratio => divide(revenue(credits), dealsWon(credits));

export function exact(text: string): Ratio {
  const value = parseRatio(text);
  if (value === null) throw new Error(`"${text}" is no decimal number`);
  return value;
}

const count = (credits: readonly Credit[], kind: string): Ratio =>
  ratio(BigInt(credits.filter((row) => row.kind === kind).length));
