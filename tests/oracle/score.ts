import type { Ratio } from '../../src/program/ratio.ts';
import { DAYS, dayAfter, type STAGES } from './calendar.ts';
import type { Case, Person } from './case.ts';
import { isLate, ledgerOf, type Posting } from './engine.ts';
import { Knowledge } from './measures/knowledge.ts';
import { type Span, teamOn } from './roster.ts';

export type Stage = (typeof STAGES)[number];

/** What scores are made of: postings of rules, and measures, each as known by the end of a day. */
export class Scores {
  readonly people: readonly Person[];
  readonly #postings: ReadonlyMap<string, readonly Posting[]>;
  readonly #known = new Map<readonly Person[] | Person, Knowledge>();
  readonly #given: Case;

  constructor(given: Case) {
    this.people = given.people;
    this.#postings = Map.groupBy(ledgerOf(given), ({ person }) => person);
    this.#given = given;
  }

  /** Points of rules, in their smallest unit; of one team where it is named. */
  points(person: Person, by: string, of: { readonly stage?: Stage; readonly team?: string } = {}): bigint {
    const own = this.#postings.get(person.id) ?? [];
    const counts = (row: Posting): boolean =>
      row.day <= by &&
      (of.stage === undefined || (row.stage === of.stage.id && !isLate(row))) &&
      (of.team === undefined || row.team === of.team);
    return total(own.filter(counts).map(({ points }) => points));
  }

  /** Of a person, or of those who were in a team on the day on which a fact counts. */
  value(who: Person | { readonly team: string }, measure: string, span: Span, by: string): Ratio {
    const alone = 'id' in who;
    const counts = (day: string, person: Person): boolean =>
      span.from <= day &&
      day <= span.to &&
      DAYS.includes(day) &&
      (alone ? person === who : teamOn(person, day) === who.team);
    return this.#knowledge(alone ? who : this.people).value(measure, by, counts);
  }

  /** The same in cents, or whole rows. */
  measure(who: Person | { readonly team: string }, measure: string, span: Span, by: string): bigint {
    const { n, d } = this.value(who, measure, span, by);
    return (n * (this.#given.measures[measure]?.unit ? 100n : 1n)) / d;
  }

  #knowledge(of: Person | readonly Person[]): Knowledge {
    const known = this.#known.get(of) ?? new Knowledge(this.#given, 'id' in of ? [of] : of);
    this.#known.set(of, known);
    return known;
  }
}

export const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** The earlier the higher: since which day a score has been at least what it is on `day`. */
export function earliness(score: (day: string) => bigint, from: string, day: string): bigint {
  const now = score(day);
  let first = day;
  while (first > from && score(dayAfter(first, -1)) >= now) first = dayAfter(first, -1);
  return -dayNumber(first);
}

/** As `earliness`, for a score that rises tomorrow. */
export const tomorrow = (day: string): bigint => -dayNumber(dayAfter(day, 1));

const dayNumber = (day: string): bigint => BigInt(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
