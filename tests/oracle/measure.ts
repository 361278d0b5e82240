import { add, type Ratio } from '../../src/program/ratio.ts';
import type { Case, Fact, MeasureId, Person } from './case.ts';
import { number, ZERO } from './curve.ts';

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

  constructor({ facts }: Case, person: Person) {
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
  value(
    measure: MeasureId,
    by: string,
    counts: (day: string) => boolean,
    weight: (day: string) => Ratio,
  ): Ratio {
    return this.#known
      .filter(({ countsOn, knownOn }) => knownOn <= by && counts(countsOn))
      .filter(({ fact }) => joins(measure, fact))
      .map((known) => times(this.#adds(measure, known.fact, by), weight(known.countsOn)))
      .reduce(add, ZERO);
  }

  #twoDays(fact: Fact): Known {
    const sale = this.#sales.get(fact.returns);
    const own = later(fact.day, fact.file);
    if (sale === undefined) return { fact, countsOn: fact.day, knownOn: own };
    return { fact, countsOn: sale.day, knownOn: later(own, later(sale.day, sale.file)) };
  }

  /** A sale counts as a row while pieces of it stand; its returns count as none. */
  #adds(measure: MeasureId, fact: Fact, by: string): Ratio {
    const sign = fact.kind === 'return' ? '-' : '';
    if (measure === 'calls') return number(1);
    if (measure === 'deals') return number(fact.kind === 'sale' && this.#stands(fact, by) > 0 ? 1 : 0);
    return number(sign + (measure === 'pieces' ? fact.quantity : fact.value));
  }

  #stands(sale: Fact, by: string): number {
    const returned = this.#known.filter(({ fact, knownOn }) => fact.returns === sale.id && knownOn <= by);
    return returned.reduce((pieces, { fact }) => pieces - fact.quantity, sale.quantity);
  }
}

const joins = (measure: MeasureId, fact: Fact): boolean =>
  (measure === 'calls') === (fact.kind === 'call') && (measure !== 'gtx' || fact.product === 'x');

const later = (a: string, b: string): string => (a > b ? a : b);

const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });

/** The index of the row of the roster that holds the day, or null. */
export function enrolmentOn({ enrolled }: Person, day: string): number | null {
  const index = enrolled.findIndex(({ from, to }) => from <= day && day <= to);
  return index < 0 ? null : index;
}
