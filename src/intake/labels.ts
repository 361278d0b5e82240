import type { Feed, FeedColumn } from '../program/feed.ts';
import type { Numbers, ReferenceNumbers } from './numbers.ts';
import { numberOf } from './numbers.ts';
import type { Item, Participant, Reference } from './reference/reference.ts';

/** A spelling in the client's files and what it means. */
export type Label<T> = readonly [spelling: string, meaning: T];

interface Row {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Spellings of participants or products by number: label i of the first ones means number i, aliases follow.
 * So that a row's label is its number in all but the few rows that use an alias.
 */
export function numberLabels(
  rows: readonly Row[],
  numbers: Numbers,
  column: FeedColumn | undefined,
): Label<number>[] {
  const byNumber = rows.toSorted((a, b) => numberOf(numbers, a.id) - numberOf(numbers, b.id));
  const labels = byNumber.map((row): Label<number> => [spelling(row, column), numberOf(numbers, row.id)]);
  return withAliases(labels, column);
}

/** Spellings of customers, in file order, and the ids that they mean. */
export function customerLabels(rows: readonly Row[], column: FeedColumn | undefined): Label<string>[] {
  return withAliases(
    rows.map((row): Label<string> => [spelling(row, column), row.id]),
    column,
  );
}

const spelling = (row: Row, column: FeedColumn | undefined): string =>
  column?.match ? (row.attributes[column.match.column] ?? '') : row.id;

function withAliases<T>(labels: Label<T>[], column: FeedColumn | undefined): Label<T>[] {
  const meanings = new Map(labels);
  const aliases = Object.entries(column?.aliases ?? {}).flatMap(([alias, label]): Label<T>[] => {
    const meaning = meanings.get(label);
    return meaning === undefined || meanings.has(alias) ? [] : [[alias, meaning]];
  });
  return [...labels, ...aliases];
}

export interface FeedLabels {
  readonly participants: readonly Label<number>[];
  readonly products: readonly Label<number>[];
  readonly customers: readonly Label<string>[];
}

/** What the spellings in a feed's files mean. */
export function feedLabels(feed: Feed, reference: Reference, numbers: ReferenceNumbers): FeedLabels {
  const column = (name: string) => feed.columns.find((candidate) => candidate.name === name);
  const participants: readonly Participant[] = reference.participants;
  const items = (rows: readonly Item[]) => rows;
  return {
    participants: numberLabels(participants, numbers.participants, column('participant_id')),
    products: numberLabels(items(reference.products), numbers.products, column('product_id')),
    customers: customerLabels(items(reference.customers), column('customer_id')),
  };
}
