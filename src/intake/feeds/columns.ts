import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed, FeedColumn } from '../../program/program.ts';
import type { FeedFile } from './files.ts';
import { headerProblem } from './problems.ts';

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
export function rawName(feed: Feed, column: FeedColumn): string {
  return CANONICAL[column.name] ?? `attribute_${attributesOf(feed).indexOf(column.name) + 1}`;
}

/** Every column of a file, in the file's own order, by the raw table's name; those that are not read are numbered. */
export function rawColumns(feed: Feed, header: readonly string[]): Record<string, 'VARCHAR'> {
  const names = header.map((cell, index) => {
    const column = feed.columns.find((candidate) => candidate.column === cell);
    return column ? rawName(feed, column) : `ignored_${index}`;
  });
  return Object.fromEntries(names.map((name) => [name, 'VARCHAR']));
}

/** What is wrong with a header: columns missing, unknown, or there twice. */
export function checkHeader(feed: Feed, file: FeedFile, header: readonly string[]): Diagnostic[] {
  const expected = [...feed.columns.map((column) => column.column), ...feed.ignored];
  const needed = feed.columns.map((column) => column.column);
  if (!needed.some((column) => header.includes(column))) {
    return [headerProblem('csv-no-header', file.name, header, header.join(','), needed.join(','))];
  }
  const missing = needed.filter((column) => !header.includes(column));
  const unknown = header.filter((cell) => !expected.includes(cell));
  const twice = header.filter((cell, index) => header.indexOf(cell) !== index);
  return [
    ...missing.map((column) =>
      headerProblem('column-missing', file.name, header, column, unknown.join(', ')),
    ),
    ...unknown.map((cell) =>
      headerProblem('column-unexpected', file.name, header, cell, expected.join(', ')),
    ),
    ...[...new Set(twice)].map((cell) => headerProblem('csv-duplicate-column', file.name, header, cell, '')),
  ];
}
