import type { Table } from './csv/table.ts';

export const TABLE_NAMES = [
  'participants',
  'roster',
  'targets',
  'baselines',
  'adjustments',
  'restatements',
  'redemptions',
  'credits',
  'choices',
  'entries',
  'products',
  'customers',
  'codes',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A table of `data/`; `broken` where it is there and cannot be read, which has been told. */
export type TableRead = Table | 'broken' | null;

export type Tables = Readonly<Record<TableName, TableRead>>;

/** The table where it can be read. */
export const readable = (table: TableRead): Table | null => (table === 'broken' ? null : table);
