import { add, type Ratio, ratio } from '../../src/program/ratio.ts';
import { DAYS, dayAfter, type STAGES } from './calendar.ts';
import type { Adjustment, Case, Person } from './case.ts';
import { ledgerOf } from './engine.ts';
import { hasEntered } from './entries.ts';
import { Knowledge } from './measures/knowledge.ts';
import { isLate, type Posting } from './posting.ts';
import { enrolledIn, rowAt, type Span, teamOn } from './roster.ts';

export type Stage = (typeof STAGES)[number];

/** What scores are made of: postings of rules, and measures, each as known by the end of a day. */
export class Scores {
  readonly people: readonly Person[];
  /** What rules posted. */
  readonly ledger: readonly Posting[];
  readonly #postings: ReadonlyMap<string, readonly Posting[]>;
  readonly #known = new Map<string, Knowledge>();
  readonly #given: Case;
  readonly #adjustments: readonly Adjustment[];
  /** Smallest units in a point. */
  readonly #pointUnits: bigint;

  constructor(given: Case) {
    this.#adjustments = given.adjustments;
    this.#pointUnits = 10n ** BigInt(given.decimals);
    this.people = given.people;
    this.ledger = ledgerOf(given);
    this.#postings = Map.groupBy(this.ledger, ({ person }) => person);
    this.#given = given;
  }

  /** The smallest step of points. */
  get pointUnit(): Ratio {
    return ratio(1n, this.#pointUnits);
  }

  /** Who competes in a stage, as known by a day. */
  entrantsIn(stage: Stage, day: string): Person[] {
    return enrolledIn(this.people, stage, day).filter((person) =>
      hasEntered(this.#given, person, stage.id, day),
    );
  }

  /** Points of rules and by hand, in their smallest unit; of one team where it is named, of one rule alone. */
  points(person: Person, by: string, of: Of = {}): bigint {
    const own = this.#postings.get(person.id) ?? [];
    const counts = (row: Posting): boolean =>
      row.day <= by &&
      (of.stage === undefined || (row.stage === of.stage.id && !isLate(row))) &&
      (of.cell === undefined || (isWithin(of.cell, earlier(row.day, row.to)) && !isLate(row))) &&
      (of.team === undefined || row.team === of.team) &&
      (of.rule === undefined || of.rule(row.rule));
    const byHand = of.rule === undefined && of.cell === undefined ? this.#byHand(person, by, of) : 0n;
    return total(own.filter(counts).map(({ points }) => points)) + byHand;
  }

  /** Everything that was posted by hand. */
  get posted(): readonly (Adjustment & { readonly units: bigint })[] {
    return this.#adjustments
      .filter(({ ranking }) => ranking === null)
      .map((row) => ({ ...row, units: BigInt(row.points) * this.#pointUnits }));
  }

  #byHand(person: Person, by: string, { stage, team }: Of): bigint {
    const own = this.posted.filter(
      (row) =>
        row.entrant === person.id &&
        later(row.day, rowAt(person, row.day)?.from ?? '') <= by &&
        (stage === undefined || (row.stage === stage.id && row.day <= stage.closes)) &&
        (team === undefined || rowAt(person, row.day)?.team === team),
    );
    return total(own.map(({ units }) => units));
  }

  /** What a board's score was moved by, in whole units of the score; of a week by what was done in it. */
  moved(ranking: string, entrant: string, by: string, stage: string | null, cell?: Span): bigint {
    const own = this.#adjustments.filter(
      (row) =>
        row.ranking === ranking &&
        row.entrant === entrant &&
        row.stage === stage &&
        row.day <= by &&
        !row.excludes &&
        (cell === undefined || isWithin(cell, row.day)),
    );
    return total(own.map(({ points }) => BigInt(points)));
  }

  /** Whether somebody may have a place on a board: not who has been excluded from it. */
  isIn(ranking: string, entrant: string, by: string, stage: string | null, cell?: Span): boolean {
    return !this.#adjustments.some(
      (row) =>
        row.excludes &&
        row.ranking === ranking &&
        row.entrant === entrant &&
        row.stage === stage &&
        row.day <= by &&
        (cell === undefined || isWithin(cell, row.day)),
    );
  }

  /** Of a person, or of those who were in a team on the day on which a fact counts. */
  value(who: Person | { readonly team: string }, measure: string, span: Span, by: string): Ratio | null {
    const alone = 'id' in who;
    const counts = (day: string, person: Person): boolean =>
      span.from <= day &&
      day <= span.to &&
      DAYS.includes(day) &&
      (alone ? person === who : teamOn(person, day) === who.team);
    return this.#knowledge(alone ? who.id : who.team).value(measure, by, counts);
  }

  /** The same in the measure's smallest unit. */
  measure(who: Person | { readonly team: string }, measure: string, span: Span, by: string): bigint {
    const { n, d } = this.value(who, measure, span, by) ?? ratio(0n);
    return (n * this.unitsOf(measure)) / d;
  }

  /** How many of a measure's smallest units make one: cents or rows, in tenths or hundredths where sales are shared so. */
  unitsOf(measure: string): bigint {
    const { from, sum, count, count_new: fresh, unit } = this.#given.measures[measure] ?? {};
    const shares = from === 'sales' && (sum !== undefined || fresh !== undefined || count === 'rows');
    return (unit ? 100n : 1n) * (shares ? finestShare(this.#given.credits) : 1n);
  }

  /** Of one person, or of all who have ever been in a team. */
  #knowledge(of: string): Knowledge {
    const people = this.people.filter(
      ({ id, enrolled }) => id === of || enrolled.some(({ team }) => team === of),
    );
    const known =
      this.#known.get(of) ?? new Knowledge(this.#given, people, !people.some(({ id }) => id === of));
    this.#known.set(of, known);
    return known;
  }
}

const finestShare = (credits: Case['credits']): bigint => {
  if (credits.every(({ percent }) => percent === 100)) return 1n;
  return credits.every(({ percent }) => percent % 10 === 0) ? 10n : 100n;
};

interface Of {
  readonly stage?: Stage;
  /** A week or month: what was posted in it, or later for a window that ended in it. */
  readonly cell?: Span;
  readonly team?: string;
  readonly rule?: (id: string) => boolean;
}

export const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));

const later = (a: string, b: string): string => (a > b ? a : b);

const earlier = (a: string, b: string): string => (a < b ? a : b);

const isWithin = ({ from, to }: Span, day: string): boolean => from <= day && day <= to;

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
