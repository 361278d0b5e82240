import { readFileSync } from 'node:fs';
import type { Day } from './calendar.ts';

export interface Deal {
  readonly agent: string;
  readonly day: Day;
  readonly value: bigint;
  readonly gtx: boolean;
}

export interface Opening {
  readonly agent: string;
  readonly day: Day;
}

type Opportunity = 'sales_agent' | 'product' | 'deal_stage' | 'engage_date' | 'close_date' | 'close_value';

const folder = new URL('../../../scripts/example/crm/', import.meta.url);

/** The records of one of the CRM's files. Throws at a quote: none of the four files has one. */
function records<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  if (text.includes('"')) throw new Error(`${name} has quoted fields`);
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',') as Column[];
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])) as Record<
      Column,
      string
    >;
  });
}

const pipeline = records<Opportunity>('sales_pipeline.csv');
const gtx = new Set(
  records<'product' | 'series'>('products.csv')
    .filter((row) => row.series === 'GTX')
    .map((row) => row.product)
    .concat('GTXPro'),
);

/** Who sells and under which manager, in the CRM's order. */
export const people = records<'sales_agent' | 'manager'>('sales_teams.csv');

/** Every deal that was won, on the day it was closed. */
export const deals: readonly Deal[] = pipeline
  .filter((row) => row.deal_stage === 'Won')
  .map((row) => ({
    agent: row.sales_agent,
    day: row.close_date,
    value: BigInt(row.close_value),
    gtx: gtx.has(row.product),
  }));

/** Every opportunity that has an engage date, on that day. */
export const openings: readonly Opening[] = pipeline
  .filter((row) => row.engage_date !== '')
  .map((row) => ({ agent: row.sales_agent, day: row.engage_date }));
