import { dayAfter, LAST_KNOWN, PERIOD } from './calendar.ts';
import type { Fact, Person } from './case.ts';
import type { Chance } from './chance.ts';

/** Some of eight people: some join late, leave, change team or segment, have no target, or do what another does; one manages herself. */
export function randomPeople(chance: Chance): Person[] {
  const all = everyone(chance);
  const some = all.filter((_, index) => index === 0 || chance.percent(50));
  return some.map((person) => ({ ...person, enrolled: person.enrolled.map((row) => managedIn(some, row)) }));
}

/** Who has no manager here has the first one, who is always there. */
const managedIn = (
  people: readonly Person[],
  row: Person['enrolled'][number],
): Person['enrolled'][number] => ({
  ...row,
  manager: row.manager === '' || people.some(({ id }) => id === row.manager) ? row.manager : 'ann',
});

const everyone = (chance: Chance): Person[] =>
  enrolled(chance).map((person, index) => ({
    ...person,
    program: '',
    callTarget: index % 3 === 1 ? null : 3 + index,
    baseline: index % 4 === 2 ? null : 300 + 200 * index,
    kept: keptBy(index),
    choices: [],
    entered: null,
    accepted: '',
    pay: ['100', '2.5', '', '0.75'][index % 4] ?? '',
  }));

/** Some have baselines of few customers, or of none. */
const keptBy = (index: number): Person['kept'] =>
  [{ k1: 700, k2: 333 }, { k1: 150, k2: 200, k3: 1000 }, {}, { k1: 2000, k3: 47 }][index % 4] ?? {};

function enrolled(
  chance: Chance,
): Omit<
  Person,
  'accepted' | 'baseline' | 'callTarget' | 'choices' | 'entered' | 'kept' | 'pay' | 'program'
>[] {
  const { from, to } = PERIOD;
  const moved = dayAfter(from, chance.int(10, 80));
  const before = dayAfter(moved, -1);
  return [
    {
      id: 'ann',
      enrolled: [{ team: 'a', segment: 'gold', manager: 'ann', from, to }],
      target: 2000,
      grade: 'A',
    },
    {
      id: 'ben',
      enrolled: [{ team: 'b', segment: 'silver', manager: 'dot', from, to }],
      target: 900,
      grade: '7',
    },
    {
      id: 'col',
      enrolled: [{ team: 'a', segment: 'gold', manager: 'ann', from: moved, to }],
      target: 1500,
      grade: '12.5',
    },
    {
      id: 'dot',
      enrolled: [
        { team: 'a', segment: 'silver', manager: 'eve', from, to: before },
        { team: 'b', segment: 'silver', manager: 'eve', from: moved, to },
      ],
      target: 1300,
      grade: '3',
    },
    {
      id: 'eve',
      enrolled: [
        { team: 'b', segment: 'gold', manager: 'ann', from, to: before },
        { team: 'a', segment: 'silver', manager: 'col', from: moved, to },
      ],
      target: 700,
      grade: 'B',
    },
    {
      id: 'fay',
      enrolled: [{ team: 'b', segment: 'gold', manager: '', from, to: before }],
      target: null,
      grade: '',
    },
    // Twins of ann: one sells the same, the other the same with every file a day later; ids sort after hers.
    {
      id: 'gil',
      enrolled: [{ team: 'b', segment: 'gold', manager: 'gil', from, to }],
      target: 2000,
      grade: 'A',
    },
    {
      id: 'hal',
      enrolled: [{ team: 'a', segment: 'gold', manager: 'fay', from, to }],
      target: 2000,
      grade: 'A',
    },
  ];
}

/** Sales with returns that follow, precede or never meet them, and calls; some files bring old rows. */
export function randomFacts(chance: Chance, people: readonly Person[]): Fact[] {
  const facts = people
    .filter(({ id }) => !TWINS.includes(id))
    .flatMap(({ id: person }) => {
      const sales = Array.from({ length: chance.int(2, 9) }, (_, index) => randomSale(chance, person, index));
      const calls = Array.from({ length: chance.int(0, 5) }, (_, index) => randomCall(chance, person, index));
      return [...sales.flatMap((sale) => [sale, ...randomReturns(chance, sale)]), ...calls];
    });
  const [first] = people;
  const own = facts.filter(({ person }) => person === first?.id);
  const twins = TWINS.filter((id) => people.some((person) => person.id === id));
  return [...facts, ...twins.flatMap((id) => own.map((fact) => twin(fact, id, TWINS.indexOf(id))))];
}

const TWINS = ['gil', 'hal'];

function twin(fact: Fact, person: string, later: number): Fact {
  const file = dayAfter(fact.file, later);
  const returns = fact.returns === '' ? '' : `${person}-${fact.returns}`;
  return {
    ...fact,
    id: `${person}-${fact.id}`,
    person,
    returns,
    file: file < LAST_KNOWN ? file : LAST_KNOWN,
  };
}

export const randomDay = (chance: Chance): string => dayAfter(PERIOD.from, chance.int(0, 90));

/** Four of five files are of the day itself. */
function fileOf(chance: Chance, day: string): string {
  const file = dayAfter(day, chance.percent(20) ? chance.int(1, 25) : 0);
  return file < LAST_KNOWN ? file : LAST_KNOWN;
}

export function randomSale(chance: Chance, person: string, index: number): Fact {
  const day = randomDay(chance);
  return {
    id: `${person}-${index}`,
    // A return that names no sale is a fact of its own day.
    kind: chance.percent(8) ? 'return' : 'sale',
    person,
    day,
    file: fileOf(chance, day),
    product: chance.pick(['x', 'x', 'y']),
    customer: chance.pick(['k1', 'k1', 'k2', 'k3', '']),
    status: chance.pick(['open', 'open', 'won']),
    quantity: chance.int(1, 4),
    value: `${chance.int(1, 400)}${chance.percent(20) ? '.50' : ''}`,
    returns: '',
  };
}

function randomReturns(chance: Chance, sale: Fact): Fact[] {
  if (sale.kind === 'return' || !chance.percent(30)) return [];
  const whole = chance.percent(50) || sale.quantity === 1;
  const quantity = whole ? sale.quantity : chance.int(1, sale.quantity - 1);
  const value = whole ? sale.value : `${chance.int(0, 1)}`;
  const some = returned(chance, sale, { suffix: 'r', quantity, value });
  const rest = sale.quantity - quantity;
  if (rest === 0 || chance.percent(50)) return [some];
  return [some, returned(chance, sale, { suffix: 'q', quantity: rest, value: '0' })];
}

interface Back {
  readonly suffix: string;
  readonly quantity: number;
  readonly value: string;
}

/** What comes back of a sale, in some file at or after it. */
function returned(chance: Chance, sale: Fact, { suffix, quantity, value }: Back): Fact {
  const later = dayAfter(sale.day, chance.int(0, 40));
  const day = later < LAST_KNOWN ? later : LAST_KNOWN;
  const file = fileOf(chance, day);
  return {
    ...sale,
    id: `${sale.id}-${suffix}`,
    kind: 'return',
    day,
    file,
    quantity,
    value,
    returns: sale.id,
  };
}

/** All of a sale comes back. */
export const returnedWhole = (chance: Chance, sale: Fact): Fact =>
  returned(chance, sale, { suffix: 'r', quantity: sale.quantity, value: sale.value });

function randomCall(chance: Chance, person: string, index: number): Fact {
  const day = randomDay(chance);
  const call = { kind: 'call', person, day, file: fileOf(chance, day) } as const;
  const customer = chance.pick(['k1', 'k2', 'k3', '']);
  const status = chance.pick(['open', 'won']);
  const none = { product: 'x', quantity: 1, value: '0', returns: '' } as const;
  return { ...call, ...none, id: `${person}-c${index}`, customer, status };
}
