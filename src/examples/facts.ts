import type { Item } from '../intake/reference/reference.ts';
import type { ExampleFact } from '../program/example.ts';
import { NO_CONTRACT, PLAIN, plainColumn } from '../program/feed.ts';
import type { FactKind } from '../program/measure.ts';
import type { Program } from '../program/program.ts';
import { itemOf, personOf } from './people.ts';
import type { Rows } from './rows.ts';

const CANONICAL: Readonly<Record<FactKind, readonly string[]>> = {
  sales: [
    ...['sale_id', 'date', 'participant_id', 'product_id', 'customer_id', 'quantity', 'net_value'],
    ...['kind', 'status', 'returns'],
  ],
  activities: [
    ...['activity_id', 'date', 'participant_id', 'product_id', 'customer_id', 'type', 'status', 'value'],
  ],
};

/** A file may bring a fact as late as an example says. */
const LATE_DAYS = 3660;

/** Our names of a feed's columns: the canonical ones, then attributes that the program's own feed has. */
const columnsOf = (kind: FactKind, { feeds }: Program): string[] => {
  const own = feeds.filter(({ id }) => id === kind).flatMap(({ columns }) => columns.map(({ name }) => name));
  return [
    ...CANONICAL[kind],
    ...own.filter((name) => !CANONICAL[kind].includes(name) && name !== 'currency'),
  ];
};

/** The program with feeds that are read by our own names. */
export const withFacts = (program: Program): Program => ({
  ...program,
  feeds: (['sales', 'activities'] as const).map((id) => ({
    id,
    files: `${id}/{day}.csv`,
    format: PLAIN,
    columns: columnsOf(id, program).map((name) => plainColumn(name)),
    delivery: 'delta',
    returnSign: 'minus',
    ignored: [],
    lateDays: LATE_DAYS,
    contract: NO_CONTRACT,
  })),
});

export interface Facts {
  readonly rows: readonly Rows[];
  readonly products: readonly Item[];
  readonly customers: readonly Item[];
}

/** A row a fact; a product or a customer for each that facts describe. Ids of different examples never meet. */
export function factRows(program: Program): Facts {
  const products = new Map<string, Item>();
  const customers = new Map<string, Item>();
  const rows = program.examples.flatMap(({ given }, index) =>
    given.facts.map((fact): Rows => {
      const sold = saleOf(fact, given.facts) ?? fact;
      const own = {
        product_id: described(sold, 'product', index, products),
        customer_id: described(sold, 'customer', index, customers),
      };
      const cells = { ...cellsOf(fact, given.facts, index), ...own };
      return { feed: fact.kind, day: fact.known, from: fact, cells };
    }),
  );
  return { rows, products: [...products.values()], customers: [...customers.values()] };
}

/** The id of what a fact says of its product or customer: one of its own for each that is said, and one for all of whom nothing is. */
function described(
  fact: ExampleFact,
  subject: 'product' | 'customer',
  index: number,
  items: Map<string, Item>,
): string {
  const written = fact.cells[`${subject}_id`] ?? '';
  const prefix = `${subject}.`;
  const attributes = Object.fromEntries(
    Object.entries(fact.cells).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
  const id = `${index + 1}-${written}${JSON.stringify(attributes)}`;
  const short = items.get(id)?.id ?? `${index + 1}-${written || items.size + 1}`;
  items.set(id, itemOf(short, attributes));
  return short;
}

/** The sale that a fact returns. */
const saleOf = (fact: ExampleFact, facts: readonly ExampleFact[]): ExampleFact | undefined =>
  fact.returns === null
    ? undefined
    : facts.find(({ id, returns }) => id === fact.returns && returns === null);

function cellsOf(fact: ExampleFact, facts: readonly ExampleFact[], index: number): Record<string, string> {
  const own = (id: string): string => `${index + 1}-${id}`;
  const shared = { ...fact.cells, date: fact.on, participant_id: personOf(index) };
  if (fact.kind === 'activities') return { ...shared, activity_id: own(fact.id) };
  const { quantity = '1', net_value: value = '0' } = fact.cells;
  if (fact.returns === null) return { ...shared, sale_id: own(fact.id), quantity, net_value: value };
  const sale = saleOf(fact, facts);
  return {
    ...shared,
    sale_id: own(`return-${fact.id}`),
    kind: 'return',
    returns: own(fact.returns),
    quantity: negative(fact.cells['quantity'] ?? sale?.cells['quantity'] ?? '1'),
    net_value: negative(fact.cells['net_value'] ?? sale?.cells['net_value'] ?? '0'),
  };
}

/** A return is written with or without its sign. */
const negative = (text: string): string => (/^-|^0(\.0*)?$/.test(text) ? text : `-${text}`);
