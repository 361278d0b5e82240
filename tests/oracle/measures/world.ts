import { type Ratio, ratio } from '../../../src/program/ratio.ts';
import { dayAfter } from '../calendar.ts';
import type { Case, Credit, Fact, Person } from '../case.ts';
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
  /** The day from which it is somebody else's; null: it stays. */
  readonly until: string | null;
  readonly share: Ratio;
  readonly isOverlay: boolean;
}

/** Everything that counts, as it becomes known. */
export class World {
  readonly #known: readonly Known[];
  readonly #sales: ReadonlyMap<string, Fact>;
  readonly #returns: ReadonlyMap<string, readonly Pick<Known, 'fact' | 'knownOn'>[]>;
  readonly #read = new Map<string, readonly Read[]>();
  /** By measure, whatever is known of it in the end. */
  readonly #joining = new Map<string, readonly Known[]>();
  readonly #people: readonly Person[];
  #news: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  readonly measures: Case['measures'];

  constructor({ facts, measures, people, credits }: Pick<Case, 'facts' | 'measures' | 'people' | 'credits'>) {
    this.measures = measures;
    this.#people = people;
    this.#sales = new Map(facts.map((fact) => [fact.id, fact]));
    const divided = bySale(credits);
    this.#known = facts
      .flatMap((fact) => this.#credited(fact, divided.get(fact.returns || fact.id) ?? []))
      .filter(({ person, countsOn }) => enrolmentOn(person, countsOn) !== null);
    this.#returns = Map.groupBy(
      facts.map((fact) => ({ fact, ...this.#twoDays(fact) })),
      ({ fact }) => fact.returns,
    );
  }

  /** The days on which something becomes known, in order. */
  get days(): string[] {
    return [...this.news.keys()].toSorted();
  }

  /** By the day on which something becomes known, the days on which that counts. */
  get news(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#news ??= new Map(
      [...Map.groupBy(this.#known.flatMap(turns), ([day]) => day)].map(([day, turned]) => [
        day,
        new Set(turned.map(([, countsOn]) => countsOn)),
      ]),
    );
    return this.#news;
  }

  /** The facts of everyone that a measure reads, as known by the end of a day; without overlays where people are added up. */
  read(id: string, by: string, inTotal: boolean): readonly Read[] {
    const key = `${id} ${by} ${inTotal}`;
    const known = this.#read.get(key) ?? this.#reads(id, by).filter((one) => !(inTotal && one.isOverlay));
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
      .filter((one) => isKnown(one, by))
      .filter(
        (one) =>
          measure.confirmed_by === undefined || this.#isConfirmed(measure.confirmed_by.within, one, by),
      )
      .map(({ fact, person, countsOn, share, isOverlay }) => ({
        ...{ fact, person, seller: person.id, countsOn, share, isOverlay },
        stands: this.#stands(fact, by),
      }))
      .flatMap((read) =>
        measure.credited
          ? managersOn(this.#people, read.person, read.countsOn, measure.levels === 'all').map((person) => ({
              ...read,
              person,
            }))
          : [read],
      );
  }

  /** A fact of its seller, or a sale with what comes back of it of those who share it, each division until the next is known. */
  #credited(fact: Fact, credits: readonly Credit[]): Known[] {
    const { countsOn, knownOn: first } = this.#twoDays(fact);
    const asked = this.#sales.get(fact.returns) ?? fact;
    const divisions = Map.groupBy(credits, ({ knownOn }) => knownOn);
    const days = [...new Set(['', ...divisions.keys()])].toSorted();
    return days.flatMap((day, index) => {
      const until = days[index + 1] ?? null;
      const knownOn = later(first, day);
      if (until !== null && until <= knownOn) return [];
      const own = divisions.get(day) ?? [];
      const whole = { person: fact.person, percent: 100, overlay: false };
      const shared = own.some(({ overlay }) => !overlay) ? own : [...own, whole];
      return shared.flatMap(({ person: id, percent, overlay: isOverlay }) => {
        const share = ratio(BigInt(percent), 100n);
        return this.#people
          .filter((person) => person.id === id)
          .map((person) => ({ fact, person, asked, countsOn, knownOn, until, share, isOverlay }));
      });
    });
  }

  #twoDays(fact: Fact): Pick<Known, 'countsOn' | 'knownOn'> {
    const sale = this.#sales.get(fact.returns);
    const own = later(fact.day, fact.file);
    if (sale === undefined) return { countsOn: fact.day, knownOn: own };
    return { countsOn: sale.day, knownOn: later(own, later(sale.day, sale.file)) };
  }

  /** Whether the same person sold to the same customer in time, and the sale stands. */
  #isConfirmed(within: string, { person, fact, countsOn }: Known, by: string): boolean {
    const until = dayAfter(countsOn, Number.parseInt(within, 10));
    return this.#known.some(
      (sale) =>
        sale.person === person &&
        isKnown(sale, by) &&
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

const BY_SALE = new WeakMap<readonly Credit[], ReadonlyMap<string, readonly Credit[]>>();

function bySale(credits: readonly Credit[]): ReadonlyMap<string, readonly Credit[]> {
  const known = BY_SALE.get(credits) ?? Map.groupBy(credits, ({ sale }) => sale);
  BY_SALE.set(credits, known);
  return known;
}

const isKnown = ({ knownOn, until }: Known, by: string): boolean =>
  knownOn <= by && (until === null || by < until);

/** The days on which a fact becomes somebody's and ceases to be, each with the day that it counts on. */
const turns = ({ knownOn, until, countsOn }: Known): [day: string, countsOn: string][] =>
  [knownOn, ...(until === null ? [] : [until])].map((day) => [day, countsOn]);

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
