import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The CRM's four files as they came: every value is text, every table in file order. */
export interface Crm {
  readonly agents: readonly Agent[];
  readonly products: readonly Product[];
  readonly accounts: readonly Account[];
  readonly opportunities: readonly Opportunity[];
}

export type Agent = Readonly<Record<'sales_agent' | 'manager' | 'regional_office', string>>;
export type Product = Readonly<Record<'product' | 'series' | 'sales_price', string>>;
export type Account = Readonly<Record<'account' | 'sector' | 'office_location', string>>;
export type Opportunity = Readonly<Record<(typeof OPPORTUNITY_COLUMNS)[number], string>>;

export const OPPORTUNITY_COLUMNS = [
  'opportunity_id',
  'sales_agent',
  'product',
  'account',
  'deal_stage',
  'engage_date',
  'close_date',
  'close_value',
] as const;

/** The CRM's files in a folder. Throws where one is missing. */
export function readCrm(folder: string): Crm {
  const table = <Row>(name: string): Row[] =>
    Papa.parse<Row>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true })
      .data;
  return {
    agents: table('sales_teams'),
    products: table('products'),
    accounts: table('accounts'),
    opportunities: table('sales_pipeline'),
  };
}
