import { add, divide, multiply, type Ratio, ratio, subtract } from '../../../src/program/ratio.ts';
import { DAYS } from '../calendar.ts';
import type { Case, Person } from '../case.ts';
import { number, rounded, ZERO } from '../curve.ts';
import { evaluate } from './evaluate.ts';
import type { Measure } from './measure.ts';
import { scored } from './scorecard.ts';
import { enrolmentOn, sellersFor, World } from './world.ts';

/** Whether a day of somebody is looked at. */
export type Counts = (day: string, person: Person) => boolean;

/** What is known by a day of one person, or of some together, and what it comes to. */
export class Knowledge {
  readonly #world: World;
  readonly #people: ReadonlySet<Person>;
  readonly #inTotal: boolean;

  /** `inTotal`: what people have is added up, and overlays do not count. */
  constructor(given: Case, people: readonly Person[], inTotal = false) {
    this.#inTotal = inTotal;
    this.#world = worldOf(given, people[0]?.program ?? '');
    this.#people = new Set(people);
  }

  /** The days on which anything becomes known, in order: what others do may take something away. */
  get days(): string[] {
    return this.#world.days;
  }

  /** Whether what a measure makes of a window depends on what is beyond it. */
  looksBeyond(id: string): boolean {
    const measure = this.#world.measure(id);
    const { count_new: fresh, confirmed_by: confirmed, weighted, ratio: parts, scorecard } = measure;
    if (fresh !== undefined || confirmed !== undefined) return true;
    const shares = (scorecard?.parts ?? []).map(({ measure: part }) => part);
    return [...Object.keys(weighted ?? {}), ...(parts ?? []), ...shares].some((part) =>
      this.looksBeyond(part),
    );
  }

  /** Whether a measure is made of shares of targets. */
  isScorecard(id: string): boolean {
    return this.#world.measure(id).scorecard !== undefined;
  }

  /** Whether a day brings something that counts on one of some days. */
  brings(day: string, to: ReadonlySet<string>): boolean {
    return [...(this.#world.news.get(day) ?? [])].some((one) => to.has(one));
  }

  /** What is known of each sale by itself, with its returns, and of each call. */
  static ofEvents(given: Case, person: Person): { readonly day: string; readonly looked: Knowledge }[] {
    const { people, facts } = ofProgram(given, person.program);
    const sellers = sellersFor(people, person);
    const shared = new Set(given.credits.filter((row) => sellers.has(row.person)).map(({ sale }) => sale));
    const own = facts.filter(
      ({ id, person: seller, returns }) => returns === '' && (sellers.has(seller) || shared.has(id)),
    );
    return own.map((event) => {
      const its = facts.filter((fact) => fact.id === event.id || fact.returns === event.id);
      return { day: event.day, looked: new Knowledge({ ...given, people, facts: its }, [person]) };
    });
  }

  /**
   * A measure over the days for which `counts` holds, as known by the end of a day; null for a fraction of nothing. `whole`
   * are the days of which baselines are, where a part of them is looked at.
   */
  value(id: string, by: string, counts: Counts, whole: Counts = counts): Ratio | null {
    const { ratio: parts, average, scorecard } = this.#world.measure(id);
    const sum = (of: string): Ratio => this.#sum(of, by, counts, whole);
    if (scorecard) return scored(scorecard, sum, (of) => this.#targetOf(of, whole));
    if (parts) return divided(sum(parts[0]), sum(parts[1]));
    return average === undefined ? sum(id) : divided(sum(`${id} sum`), sum(`${id} rows`));
  }

  #sum(id: string, by: string, counts: Counts, whole: Counts): Ratio {
    const measure = this.#world.measure(id);
    if (measure.weighted !== undefined)
      return Object.entries(measure.weighted)
        .map(([part, weight]) => multiply(number(weight), this.#sum(part, by, counts, whole)))
        .reduce(add, ZERO);
    const all = this.#world.read(id, by, this.#inTotal);
    const own = all.filter(({ person, countsOn }) => this.#people.has(person) && counts(countsOn, person));
    return evaluate(measure, own, all, (key) => this.#keptOf(key, measure.unit !== undefined, whole));
  }

  /** What of the baselines of a customer falls on the days on which someone is there, in cents or in pieces. */
  #keptOf(key: string, isMoney: boolean, whole: Counts): Ratio {
    const parts = [...this.#people].map((person) => {
      const days = DAYS.filter((day) => enrolmentOn(person, day) !== null && whole(day, person));
      return BigInt(person.kept[key] ?? 0) * BigInt(days.length);
    });
    const share = ratio(
      parts.reduce((sum, part) => sum + part, 0n),
      BigInt(DAYS.length),
    );
    return isMoney ? ratio(rounded(share, 2), 100n) : ratio(rounded(share, 0));
  }

  /** What of the targets of everyone falls on the days on which they are there; null for nothing. */
  #targetOf(measure: string, whole: Counts): Ratio | null {
    const parts = [...this.#people].map((person) => {
      const days = DAYS.filter((day) => enrolmentOn(person, day) !== null && whole(day, person));
      return BigInt((measure === 'revenue' ? person.target : person.callTarget) ?? 0) * BigInt(days.length);
    });
    const sum = parts.reduce((all, part) => all + part, 0n);
    return sum > 0n ? ratio(sum, BigInt(DAYS.length)) : null;
  }

  /** The same where days weigh: what each run of days of one weight adds to those before it, times the weight. */
  weighed(
    id: string,
    by: string,
    counts: Counts,
    whole: Counts,
    weight?: (day: string) => Ratio,
  ): Ratio | null {
    if (weight === undefined || isCompared(this.#world.measure(id))) return this.value(id, by, counts, whole);
    const edges = DAYS.filter(
      (day, index) => index > 0 && !same(weight(day), weight(DAYS[index - 1] ?? day)),
    );
    const starts = [DAYS[0] ?? '', ...edges];
    const until = (end: string | undefined): Ratio =>
      this.#sum(id, by, (day, person) => counts(day, person) && (end === undefined || day < end), whole);
    return starts
      .map((start, index) => {
        const before = index === 0 ? ZERO : until(start);
        return multiply(weight(start), subtract(until(starts[index + 1]), before));
      })
      .reduce(add, ZERO);
  }
}

/** One world a program: what a measure reads by a day is asked for again and again. */
const WORLDS = new WeakMap<Case, Map<string, World>>();

function worldOf(given: Case, program: string): World {
  const worlds = WORLDS.get(given) ?? new Map<string, World>();
  WORLDS.set(given, worlds);
  const world = worlds.get(program) ?? new World({ ...given, ...ofProgram(given, program) });
  worlds.set(program, world);
  return world;
}

type Happened = Pick<Case, 'people' | 'facts'>;
const PROGRAMS = new WeakMap<Case, Map<string, Happened>>();

/** Who takes part in a program, and what they did. */
function ofProgram(given: Case, program: string): Happened {
  const programs = PROGRAMS.get(given) ?? byProgram(given);
  PROGRAMS.set(given, programs);
  return programs.get(program) ?? { people: [], facts: [] };
}

function byProgram({ people, facts }: Case): Map<string, Happened> {
  const programs = new Map(people.map(({ id, program }) => [id, program]));
  const happened = Map.groupBy(facts, ({ person }) => programs.get(person) ?? '');
  return new Map(
    [...Map.groupBy(people, ({ program }) => program)].map(([program, own]) => [
      program,
      { people: own, facts: happened.get(program) ?? [] },
    ]),
  );
}

/** What is divided or compared has no weight for its days. */
const isCompared = ({ ratio: parts, average, scorecard }: Measure): boolean =>
  parts !== undefined || average !== undefined || scorecard !== undefined;

const divided = (over: Ratio, under: Ratio): Ratio | null => (under.n === 0n ? null : divide(over, under));

const same = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;
