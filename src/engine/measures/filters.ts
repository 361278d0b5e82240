import type { Cell, Value } from '../../intake/database.ts';
import { attributesOf } from '../../intake/feeds/columns.ts';
import { feedLabels } from '../../intake/labels.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Attributes, Reference } from '../../intake/reference/reference.ts';
import type { Condition, Feed, Measure, Program } from '../../program/program.ts';

type Subject = Condition['subject'];

/** A distinct `where` and what it lets through, decided once for each product, participant, customer and tag. */
export interface Filter {
  readonly number: number;
  readonly isSale: boolean;
  /** Values of `getvariable()` in days.sql. */
  readonly variables: Readonly<Record<string, Value>>;
  readonly products: readonly Cell[];
  readonly participants: readonly Cell[];
  readonly customers: readonly Cell[];
  readonly tags: readonly Cell[];
}

/** One filter for measures with the same source and conditions, by measure id. */
export function filtersOf(
  program: Program,
  reference: Reference,
  numbers: ReferenceNumbers,
  tagLabels: readonly string[],
): { filters: Filter[]; byMeasure: ReadonlyMap<string, Filter> } {
  const filters = new Map<string, Filter>();
  const byMeasure = new Map<string, Filter>();
  for (const measure of program.measures) {
    const key = JSON.stringify([measure.from, measure.where]);
    const filter = filters.get(key) ?? build(filters.size, measure, program, reference, numbers, tagLabels);
    filters.set(key, filter);
    byMeasure.set(measure.id, filter);
  }
  return { filters: [...filters.values()], byMeasure };
}

function build(
  number: number,
  measure: Measure,
  program: Program,
  reference: Reference,
  numbers: ReferenceNumbers,
  tagLabels: readonly string[],
): Filter {
  const of = (subject: Subject) => measure.where.filter((condition) => condition.subject === subject);
  const fits = (subject: Subject, attributes: Attributes) =>
    of(subject).every((condition) => holds(condition, attributes));
  const feed = program.feeds.find((candidate) => candidate.id === measure.from);
  const customers = feed ? feedLabels(feed, reference, numbers).customers : [];
  const byId = new Map(reference.customers.map((customer) => [customer.id, customer.attributes]));
  return {
    number,
    isSale: measure.from === 'sales',
    variables: {
      filter: number,
      is_sale: measure.from === 'sales',
      every_product: of('product').length === 0,
      no_product: fits('product', {}),
      every_participant: of('participant').length === 0,
      every_customer: of('customer').length === 0,
      no_customer: fits('customer', {}),
      every_tag: of('row').length === 0,
    },
    products: reference.products
      .filter((row) => fits('product', row.attributes))
      .map((row) => numberOf(numbers.products, row.id)),
    participants: reference.participants
      .filter((row) => fits('participant', row.attributes))
      .map((row) => numberOf(numbers.participants, row.id)),
    customers: customers
      .filter(([, id]) => fits('customer', byId.get(id) ?? {}))
      .map(([spelling]) => spelling),
    tags: feed ? tagLabels.filter((label) => fits('row', rowAttributes(feed, label))) : [],
  };
}

const holds = (condition: Condition, attributes: Attributes): boolean =>
  condition.values.includes(attributes[condition.attribute] ?? '') !== condition.not;

/** What a tag says of a row: its kind (an activity's type), status and the feed's own attributes. */
function rowAttributes(feed: Feed, label: string): Attributes {
  const [kind = '', status = '', ...rest] = label.split('\u001f');
  const own = attributesOf(feed).map((name, index): [string, string] => [name, rest[index] ?? '']);
  return { kind, type: kind, status, ...Object.fromEntries(own) };
}
