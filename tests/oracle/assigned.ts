import { add, compare, multiply, type Ratio, ratio } from '../../src/program/ratio.ts';
import { dayAfter } from './calendar.ts';
import { rounded } from './curve.ts';
import type { Span } from './roster.ts';

/** A stage that makes segments and targets of what everyone did before; days are inclusive. */
export interface Assignment {
  readonly stage: Span;
  readonly period: Span;
  readonly by: 'thresholds' | 'quantiles' | number;
  /** From the lowest. */
  readonly names: readonly [string, ...string[]];
  /** Of thresholds. */
  readonly edges: readonly number[];
  readonly missing: string | null;
  readonly percent: number;
  readonly perDay: boolean;
  readonly atLeast: number | null;
  readonly people: readonly AssignedPerson[];
}

export interface AssignedPerson {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly baselines: readonly (Span & { readonly value: number })[];
  /** A row of targets.csv, whatever its value. */
  readonly target: Span | null;
}

const daysIn = ({ from, to }: Span): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
};

const isIn = (day: string, { from, to }: Span): boolean => from <= day && day <= to;

const meets = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Day by day: each has an equal part of its row. Null where no row has a day in the period. */
function baselineOf({ baselines }: AssignedPerson, period: Span): Ratio | null {
  const parts = baselines.flatMap((row) => {
    const days = daysIn(row);
    const inside = days.filter((day) => isIn(day, period)).length;
    return inside === 0 ? [] : [ratio(BigInt(row.value) * BigInt(inside), BigInt(days.length))];
  });
  return parts.length === 0 ? null : parts.reduce(add);
}

/** Everyone who is there on a day of the stage, with the segment. */
export function segmentsOf(given: Assignment): Record<string, string> {
  const { stage, period, names, missing, people } = given;
  const here = people.filter((person) => meets(person, stage));
  const values = here.map((person) => baselineOf(person, period));
  const order = values.filter((value) => value !== null).toSorted(compare);
  return Object.fromEntries(
    here.map(({ id }, index) => {
      const value = values[index] ?? null;
      return [id, value === null ? (missing ?? names[0]) : (names[partOf(given, order, value)] ?? '')];
    }),
  );
}

function partOf({ by, names, edges }: Assignment, order: readonly Ratio[], value: Ratio): number {
  if (by === 'thresholds')
    return Math.max(0, edges.filter((edge) => compare(ratio(BigInt(edge)), value) <= 0).length - 1);
  const parts = by === 'quantiles' ? names.length : partsOf(order.length, by, names.length);
  const places = order.flatMap((other, place) => (compare(other, value) === 0 ? [place] : []));
  const twice = (places[0] ?? 0) + (places.at(-1) ?? 0);
  return Math.floor((twice * parts) / (2 * order.length));
}

/** So many groups of about a size that none fits better; of two that fit as well the larger number. */
function partsOf(people: number, size: number, most: number): number {
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const off = (parts: number): number => Math.abs(parts * size - people);
  return numbers.reduce((best, parts) => (off(parts) <= off(best) ? parts : best));
}

/** The target of everyone who has no row of their own that shares a day with the stage, in cents. */
export function targetsOf({
  stage,
  period,
  percent,
  perDay,
  atLeast,
  people,
}: Assignment): Record<string, bigint> {
  const scale = perDay ? ratio(BigInt(daysIn(stage).length), BigInt(daysIn(period).length)) : ratio(1n);
  const free = people.filter(
    (person) => meets(person, stage) && !(person.target && meets(person.target, stage)),
  );
  const rows = free.flatMap((person): [string, bigint][] => {
    const baseline = baselineOf(person, period);
    const grown = baseline && multiply(multiply(baseline, ratio(BigInt(percent), 100n)), scale);
    const least = atLeast === null ? null : ratio(BigInt(atLeast));
    if (grown === null && least === null) return [];
    const value = grown === null || (least && compare(grown, least) < 0) ? least : grown;
    return value ? [[person.id, rounded(value, 2)]] : [];
  });
  return Object.fromEntries(rows);
}
