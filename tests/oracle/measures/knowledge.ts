import { add, multiply, type Ratio } from '../../../src/program/ratio.ts';
import type { Case, Fact, Person } from '../case.ts';
import { number, ZERO } from '../curve.ts';
import type { Measure } from './measure.ts';
import { joins } from './where.ts';

/** A fact with its two days; what it adds is decided when someone asks. */
interface Known {
  readonly fact: Fact;
  readonly countsOn: string;
  readonly knownOn: string;
}

/** What is known of one person by a day, and what it comes to. */
export class Knowledge {
  readonly #known: readonly Known[];
  readonly #sales: ReadonlyMap<string, Fact>;
  readonly #person: Person;
  readonly #measures: Case['measures'];

  constructor({ facts, measures }: Case, person: Person) {
    this.#person = person;
    this.#measures = measures;
    const own = facts.filter((fact) => fact.person === person.id);
    this.#sales = new Map(own.map((fact) => [fact.id, fact]));
    this.#known = own
      .map((fact) => this.#twoDays(fact))
      .filter(({ countsOn }) => enrolmentOn(person, countsOn) !== null);
  }

  /** The days on which something becomes known, in order. */
  get days(): string[] {
    return [...new Set(this.#known.map(({ knownOn }) => knownOn))].toSorted();
  }

  /** A measure over the days for which `counts` holds, as known by the end of a day; `weight` boosts facts. */
  value(id: string, by: string, counts: (day: string) => boolean, weight: (day: string) => Ratio): Ratio {
    const measure = this.#measures[id];
    if (measure === undefined) throw new Error(`there is no measure ${id}`);
    return this.#known
      .filter(({ countsOn, knownOn }) => knownOn <= by && counts(countsOn))
      .filter(({ fact }) => joins(measure, this.#sales.get(fact.returns) ?? fact, this.#person))
      .map((known) => multiply(this.#adds(measure, known.fact, by), weight(known.countsOn)))
      .reduce(add, ZERO);
  }

  #twoDays(fact: Fact): Known {
    const sale = this.#sales.get(fact.returns);
    const own = later(fact.day, fact.file);
    if (sale === undefined) return { fact, countsOn: fact.day, knownOn: own };
    return { fact, countsOn: sale.day, knownOn: later(own, later(sale.day, sale.file)) };
  }

  /** A sale counts as a row while pieces of it stand; its returns count as none. */
  #adds({ sum }: Measure, fact: Fact, by: string): Ratio {
    const sign = fact.kind === 'return' ? '-' : '';
    if (sum !== undefined) return number(sign + (sum === 'quantity' ? fact.quantity : fact.value));
    const stands = fact.kind === 'call' || (fact.kind === 'sale' && this.#stands(fact, by) > 0);
    return number(stands ? 1 : 0);
  }

  #stands(sale: Fact, by: string): number {
    const returned = this.#known.filter(({ fact, knownOn }) => fact.returns === sale.id && knownOn <= by);
    return returned.reduce((pieces, { fact }) => pieces - fact.quantity, sale.quantity);
  }
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The index of the row of the roster that holds the day, or null. */
export function enrolmentOn({ enrolled }: Person, day: string): number | null {
  const index = enrolled.findIndex(({ from, to }) => from <= day && day <= to);
  return index < 0 ? null : index;
}
