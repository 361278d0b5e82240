import { add, multiply, type Ratio, subtract } from '../../../src/program/ratio.ts';
import { DAYS } from '../calendar.ts';
import type { Case, Fact, Person } from '../case.ts';
import { ZERO } from '../curve.ts';
import { evaluate } from './evaluate.ts';
import { joins } from './where.ts';

/** A fact with its two days and whose it is; what it adds is decided when someone asks. */
interface Known {
  readonly fact: Fact;
  readonly person: Person;
  /** What `where` asks of it: of a return, the sale. */
  readonly asked: Fact;
  readonly countsOn: string;
  readonly knownOn: string;
}

/** Whether a day of somebody is looked at. */
export type Counts = (day: string, person: Person) => boolean;

/** What is known by a day of one person, or of some together, and what it comes to. */
export class Knowledge {
  readonly #known: readonly Known[];
  readonly #sales: ReadonlyMap<string, Fact>;
  readonly #measures: Case['measures'];

  constructor({ facts, measures }: Case, people: readonly Person[]) {
    this.#measures = measures;
    this.#sales = new Map(facts.map((fact) => [fact.id, fact]));
    this.#known = people.flatMap((person) =>
      facts
        .filter((fact) => fact.person === person.id)
        .map((fact) => this.#twoDays(fact, person))
        .filter(({ countsOn }) => enrolmentOn(person, countsOn) !== null),
    );
  }

  /** The days on which something becomes known, in order. */
  get days(): string[] {
    return [...new Set(this.#known.map(({ knownOn }) => knownOn))].toSorted();
  }

  /** A measure over the days for which `counts` holds, as known by the end of a day. */
  value(id: string, by: string, counts: Counts): Ratio {
    const measure = this.#measures[id];
    if (measure === undefined) throw new Error(`there is no measure ${id}`);
    const known = this.#known
      .filter(({ countsOn, knownOn, person }) => knownOn <= by && counts(countsOn, person))
      .filter(({ asked, person }) => joins(measure, asked, person));
    return evaluate(
      measure,
      known.map(({ fact, person, countsOn }) => ({ fact, person, countsOn, stands: this.#stands(fact, by) })),
    );
  }

  /** The same where days weigh: what each run of days of one weight adds to those before it, times the weight. */
  weighed(id: string, by: string, counts: Counts, weight: (day: string) => Ratio): Ratio {
    const edges = DAYS.filter(
      (day, index) => index > 0 && !same(weight(day), weight(DAYS[index - 1] ?? day)),
    );
    const starts = [DAYS[0] ?? '', ...edges];
    return starts
      .map((start, index) => {
        const until = (end: string | undefined): Ratio =>
          this.value(id, by, (day, person) => counts(day, person) && (end === undefined || day < end));
        return multiply(weight(start), subtract(until(starts[index + 1]), until(start)));
      })
      .reduce(add, ZERO);
  }

  #twoDays(fact: Fact, person: Person): Known {
    const sale = this.#sales.get(fact.returns);
    const own = later(fact.day, fact.file);
    if (sale === undefined) return { fact, person, asked: fact, countsOn: fact.day, knownOn: own };
    const knownOn = later(own, later(sale.day, sale.file));
    return { fact, person, asked: sale, countsOn: sale.day, knownOn };
  }

  /** A sale stands while pieces of it do; a return never does, and a call always. */
  #stands(fact: Fact, by: string): boolean {
    if (fact.kind !== 'sale') return fact.kind === 'call';
    const returned = this.#known.filter((other) => other.fact.returns === fact.id && other.knownOn <= by);
    return returned.reduce((pieces, other) => pieces - other.fact.quantity, fact.quantity) > 0;
  }
}

const same = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;

const later = (a: string, b: string): string => (a > b ? a : b);

/** The index of the row of the roster that holds the day, or null. */
export function enrolmentOn({ enrolled }: Person, day: string): number | null {
  const index = enrolled.findIndex(({ from, to }) => from <= day && day <= to);
  return index < 0 ? null : index;
}
