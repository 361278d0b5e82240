import { dayAfter } from '../calendar.ts';
import type { Case, Fact, Person } from '../case.ts';
import type { Read } from './evaluate.ts';
import type { Measure } from './measure.ts';
import { joins } from './where.ts';

/** A fact with its two days and whose it is. */
interface Known {
  readonly fact: Fact;
  readonly person: Person;
  /** What `where` asks of it: of a return, the sale. */
  readonly asked: Fact;
  readonly countsOn: string;
  readonly knownOn: string;
}

/** Everything that counts, as it becomes known. */
export class World {
  readonly #known: readonly Known[];
  readonly #sales: ReadonlyMap<string, Fact>;
  readonly #returns: ReadonlyMap<string, readonly Known[]>;
  readonly #read = new Map<string, readonly Read[]>();
  /** By measure, whatever is known of it in the end. */
  readonly #joining = new Map<string, readonly Known[]>();
  readonly #people: readonly Person[];
  #news: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  readonly measures: Case['measures'];

  constructor({ facts, measures, people }: Pick<Case, 'facts' | 'measures' | 'people'>) {
    this.measures = measures;
    this.#people = people;
    this.#sales = new Map(facts.map((fact) => [fact.id, fact]));
    const byPerson = Map.groupBy(facts, ({ person }) => person);
    this.#known = people.flatMap((person) =>
      (byPerson.get(person.id) ?? [])
        .map((fact) => this.#twoDays(fact, person))
        .filter(({ countsOn }) => enrolmentOn(person, countsOn) !== null),
    );
    this.#returns = Map.groupBy(this.#known, ({ fact }) => fact.returns);
  }

  /** The days on which something becomes known, in order. */
  get days(): string[] {
    return [...this.news.keys()].toSorted();
  }

  /** By the day on which something becomes known, the days on which that counts. */
  get news(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#news ??= new Map(
      [...Map.groupBy(this.#known, ({ knownOn }) => knownOn)].map(([day, known]) => [
        day,
        new Set(known.map(({ countsOn }) => countsOn)),
      ]),
    );
    return this.#news;
  }

  /** The facts of everyone that a measure reads, as known by the end of a day. */
  read(id: string, by: string): readonly Read[] {
    const key = `${id} ${by}`;
    const known = this.#read.get(key) ?? this.#reads(id, by);
    this.#read.set(key, known);
    return known;
  }

  /** A measure; `ID sum` and `ID rows` are what an average is made of. */
  measure(id: string): Measure {
    const [name = '', part] = id.split(' ');
    const measure = this.measures[name];
    if (measure === undefined) throw new Error(`there is no measure ${id}`);
    const { average, ...facts } = measure;
    if (part === 'rows') return { ...facts, count: 'rows' };
    return part === 'sum' && average ? { ...facts, sum: average } : measure;
  }

  #reads(id: string, by: string): Read[] {
    const measure = this.measure(id);
    const joining =
      this.#joining.get(id) ?? this.#known.filter((one) => joins(measure, one.asked, one.person));
    this.#joining.set(id, joining);
    return joining
      .filter((one) => one.knownOn <= by)
      .filter(
        (one) =>
          measure.confirmed_by === undefined || this.#isConfirmed(measure.confirmed_by.within, one, by),
      )
      .map(({ fact, person, countsOn }) => ({ fact, person, countsOn, stands: this.#stands(fact, by) }))
      .flatMap((read) =>
        measure.credited
          ? managersOn(this.#people, read.person, read.countsOn, measure.levels === 'all').map((person) => ({
              ...read,
              person,
            }))
          : [read],
      );
  }

  #twoDays(fact: Fact, person: Person): Known {
    const sale = this.#sales.get(fact.returns);
    const own = later(fact.day, fact.file);
    if (sale === undefined) return { fact, person, asked: fact, countsOn: fact.day, knownOn: own };
    const knownOn = later(own, later(sale.day, sale.file));
    return { fact, person, asked: sale, countsOn: sale.day, knownOn };
  }

  /** Whether the same person sold to the same customer in time, and the sale stands. */
  #isConfirmed(within: string, { person, fact, countsOn }: Known, by: string): boolean {
    const until = dayAfter(countsOn, Number.parseInt(within, 10));
    return this.#known.some(
      (sale) =>
        sale.person === person &&
        sale.knownOn <= by &&
        sale.fact.kind === 'sale' &&
        this.#stands(sale.fact, by) &&
        fact.customer !== '' &&
        sale.fact.customer === fact.customer &&
        sale.countsOn >= countsOn &&
        sale.countsOn <= until,
    );
  }

  /** A sale stands while pieces of it do; a return never does, and a call always. */
  #stands(fact: Fact, by: string): boolean {
    if (fact.kind !== 'sale') return fact.kind === 'call';
    const returned = (this.#returns.get(fact.id) ?? []).filter(({ knownOn }) => knownOn <= by);
    return returned.reduce((pieces, other) => pieces - other.fact.quantity, fact.quantity) > 0;
  }
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whoever manages someone on a day and takes part on it; of all levels also whoever manages that one, each once. */
function managersOn(people: readonly Person[], person: Person, day: string, all: boolean): Person[] {
  const met: Person[] = [];
  let below: Person = person;
  for (;;) {
    const id = below.enrolled[enrolmentOn(below, day) ?? -1]?.manager;
    const manager = people.find((other) => other.id === id);
    if (!manager || met.includes(manager) || enrolmentOn(manager, day) === null) return met;
    met.push(manager);
    if (!all) return met;
    below = manager;
  }
}

/** Everyone whose facts may count for somebody: their own, and those of the people below, on any day. */
export function sellersFor(people: readonly Person[], person: Person): ReadonlySet<string> {
  const found = new Set([person.id]);
  for (const id of found)
    for (const other of people) if (other.enrolled.some(({ manager }) => manager === id)) found.add(other.id);
  return found;
}

/** The index of the row of the roster that holds the day, or null. */
export function enrolmentOn({ enrolled }: Person, day: string): number | null {
  const index = enrolled.findIndex(({ from, to }) => from <= day && day <= to);
  return index < 0 ? null : index;
}
