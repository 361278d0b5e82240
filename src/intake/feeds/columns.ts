import { ANY, type Feed, type FeedColumn } from '../../program/feed.ts';

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

/** The id of a row; a feed without one has ids that are made of what its rows say. */
const ID = 'fact_id';

const IDS = ['participant_id', 'product_id', 'customer_id'];

/** Whether the staged copy has cells that the file does not have as they are: then its columns are the feed's. */
export const isDerived = (feed: Pick<Feed, 'columns' | 'format'>): boolean =>
  feed.format.padded || feed.columns.some(isMade) || !hasId(feed);

/** Aliases of ids are kept for the tables that they lead to. */
const isMade = ({ name, column, joined, split, constant, aliases }: FeedColumn): boolean =>
  constant !== null ||
  column === ANY ||
  split !== null ||
  joined.length > 0 ||
  (Object.keys(aliases).length > 0 && !IDS.includes(name));

/** A cell of the copy for each column; the row's own id where the feed has none. */
export const hasId = ({ columns }: Pick<Feed, 'columns'>): boolean =>
  columns.some(({ name }) => CANONICAL[name] === ID);

/** Every column of a staged copy, in its order, by the raw table's name; those that are not read are numbered. */
export function rawColumns(feed: Feed, header: readonly string[]): Record<string, 'VARCHAR'> {
  return Object.fromEntries(rawNames(feed, header).map((name) => [name, 'VARCHAR']));
}

function rawNames(feed: Feed, header: readonly string[]): string[] {
  const own = feed.columns.map((column) => rawName(feed, column));
  if (isDerived(feed)) return hasId(feed) ? own : [ID, ...own];
  return header.map((cell, index) => {
    const at = feed.columns.findIndex(({ column, or }) => column === cell || or.includes(cell));
    return own[at] ?? `ignored_${index}`;
  });
}
