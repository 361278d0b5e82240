import type { Feed, FeedColumn } from '../../program/feed.ts';

/** Our name of a column in the tables that every feed fills; further ones are attributes, numbered in the feed's order. */
const CANONICAL: Readonly<Record<string, string>> = {
  sale_id: 'fact_id',
  activity_id: 'fact_id',
  date: 'date',
  participant_id: 'participant_id',
  product_id: 'product_id',
  customer_id: 'customer_id',
  quantity: 'quantity',
  net_value: 'value',
  value: 'value',
  kind: 'kind',
  type: 'kind',
  status: 'status',
  returns: 'returns',
  currency: 'currency',
};

/** How many attributes a feed may have beyond the canonical columns. */
export const MOST_ATTRIBUTES = 8;

/** The feed's attributes for `where`, in order. */
export const attributesOf = (feed: Feed): string[] =>
  feed.columns.map((column) => column.name).filter((name) => CANONICAL[name] === undefined);

/** The column of the raw table that holds a column of the feed. */
export const rawName = (feed: Feed, { name }: FeedColumn): string => rawNameOf(feed, name);

/** The same, by our name of the column. */
export const rawNameOf = (feed: Feed, name: string): string =>
  CANONICAL[name] ?? `attribute_${attributesOf(feed).indexOf(name) + 1}`;

/** Every column of a file, in the file's own order, by the raw table's name; those that are not read are numbered. */
export function rawColumns(feed: Feed, header: readonly string[]): Record<string, 'VARCHAR'> {
  const names = header.map((cell, index) => {
    const column = feed.columns.find((candidate) => candidate.column === cell);
    return column ? rawName(feed, column) : `ignored_${index}`;
  });
  return Object.fromEntries(names.map((name) => [name, 'VARCHAR']));
}
