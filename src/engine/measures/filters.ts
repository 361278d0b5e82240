import { type Cell, Database, type Value } from '../../intake/database.ts';
import { attributesOf } from '../../intake/feeds/columns.ts';
import { feedLabels } from '../../intake/labels.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Attributes, Reference } from '../../intake/reference/reference.ts';
import type { Feed } from '../../program/feed.ts';
import type { Condition } from '../../program/measure.ts';
import type { Measure, Program } from '../../program/program.ts';
import { holds, rangesOf } from './conditions.ts';

type Amount = 'quantity' | 'value';

/** Columns of rows that hold numbers, as relations of facts call them. */
const AMOUNTS: Readonly<Record<string, Amount>> = {
  quantity: 'quantity',
  net_value: 'value',
  value: 'value',
};

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

/** What conditions are decided by. */
export interface Ground {
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly tagLabels: readonly string[];
}

export type FilterOf = ReadonlyMap<string, Filter>;

/**
 * One filter for measures with the same source and conditions, by measure id: for each participant, and for what adds
 * participants up, which is without overlays. The same where there are none.
 */
export function filtersOf(ground: Ground): {
  filters: Filter[];
  ofParticipants: FilterOf;
  ofTotals: FilterOf;
} {
  const filters = new Map<string, Filter>();
  const overlaid = ground.reference.credits.some(({ isOverlay }) => isOverlay);
  const byMeasure = (withOverlays: boolean): FilterOf =>
    new Map(
      ground.program.measures
        .filter(({ from }) => from !== null)
        .map((measure) => {
          const overlays = withOverlays || measure.from !== 'sales';
          const key = keyOf([
            ...[measure.from, measure.where, measure.credited, measure.confirmedWithin, overlays],
          ]);
          const filter = filters.get(key) ?? build(filters.size, measure, overlays, ground);
          filters.set(key, filter);
          return [measure.id, filter];
        }),
    );
  const ofParticipants = byMeasure(true);
  const ofTotals = overlaid ? byMeasure(false) : ofParticipants;
  return { filters: [...filters.values()], ofParticipants, ofTotals };
}

/** The same text for the same contents. */
const keyOf = (contents: unknown): string =>
  JSON.stringify(contents, (_, value) => (typeof value === 'bigint' ? `${value}` : value));

function build(number: number, measure: Measure, withOverlays: boolean, ground: Ground): Filter {
  const { program, reference, numbers } = ground;
  const asked = askedOf(measure);
  const customers = feedOf(measure, program).flatMap(
    (feed) => feedLabels(feed, reference, numbers).customers,
  );
  const byId = new Map(reference.customers.map((customer) => [customer.id, customer.attributes]));
  return {
    number,
    isSale: measure.from === 'sales',
    variables: { ...variablesOf(number, measure, asked, program), with_overlays: withOverlays },
    products: reference.products
      .filter((row) => fits(asked.product, row.attributes))
      .map((row) => numberOf(numbers.products, row.id)),
    participants: reference.participants
      .filter((row) => fits(asked.participant, row.attributes))
      .map((row) => numberOf(numbers.participants, row.id)),
    customers: customers
      .filter(([, id]) => fits(asked.customer, byId.get(id) ?? {}))
      .map(([spelling]) => spelling),
    tags: feedOf(measure, program).flatMap((feed) =>
      ground.tagLabels.filter((label) => fits(asked.tag, rowAttributes(feed, label))),
    ),
  };
}

type Asked = Readonly<Record<'product' | 'customer' | 'participant' | 'tag' | Amount, readonly Condition[]>>;

/** The conditions of a measure by what decides them. */
function askedOf({ where }: Measure): Asked {
  const of = (subject: Condition['subject']) => where.filter((condition) => condition.subject === subject);
  const amounts = (column: Amount) => of('row').filter(({ attribute }) => AMOUNTS[attribute] === column);
  return {
    product: of('product'),
    customer: of('customer'),
    participant: of('participant'),
    tag: of('row').filter(({ attribute }) => !(attribute in AMOUNTS)),
    quantity: amounts('quantity'),
    value: amounts('value'),
  };
}

const fits = (conditions: readonly Condition[], attributes: Attributes): boolean =>
  conditions.every((condition) => holds(condition, attributes[condition.attribute] ?? ''));

const feedOf = ({ from }: Measure, { feeds }: Program): Feed[] => feeds.filter(({ id }) => id === from);

const variablesOf = (
  number: number,
  measure: Measure,
  asked: Asked,
  { currency: { decimals } }: Program,
): Record<string, Value> => ({
  filter: number,
  is_sale: measure.from === 'sales',
  to_manager: measure.credited !== 'seller',
  all_managers: measure.credited === 'managers',
  confirm: measure.confirmedWithin !== null,
  confirm_days: measure.confirmedWithin ?? 0,
  every_product: asked.product.length === 0,
  no_product: fits(asked.product, {}),
  every_participant: asked.participant.length === 0,
  every_customer: asked.customer.length === 0,
  no_customer: fits(asked.customer, {}),
  every_tag: asked.tag.length === 0,
  ...boundsOf('quantity', asked.quantity, 1n),
  ...boundsOf('value', asked.value, 10n ** BigInt(decimals)),
});

/** Ranges of whole numbers, as within_ranges.sql wants them. */
function boundsOf(amount: Amount, conditions: readonly Condition[], scale: bigint): Record<string, Value> {
  const ranges = rangesOf(conditions, scale);
  return {
    [`every_${amount}`]: conditions.length === 0,
    [`${amount}_lows`]: Database.list(ranges.map(({ low }) => low)),
    [`${amount}_highs`]: Database.list(ranges.map(({ high }) => high)),
  };
}

/** What a tag says of a row: its kind (an activity's type), status and the feed's own attributes. */
function rowAttributes(feed: Feed, label: string): Attributes {
  const [kind = '', status = '', ...rest] = label.split('\u001f');
  const own = attributesOf(feed).map((name, index): [string, string] => [name, rest[index] ?? '']);
  return { kind, type: kind, status, ...Object.fromEntries(own) };
}
