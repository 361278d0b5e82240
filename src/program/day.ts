import { Temporal } from 'temporal-polyfill';

/** A day of the program's zone, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** Days from `from` up to, and without, `until`. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The day `count` days after `day`; before it where `count` is negative. */
export const addDays = (day: Day, count: number): Day =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

/** The day in a time zone at an instant, such as `2026-11-21T08:30:00Z`. */
export const dayAt = (instant: string, zone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The instant at which a day begins in a time zone, such as `2026-11-21T23:00:00Z`; where clocks skip midnight, the first there is. */
export const beginningOf = (day: Day, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString();

/** How many days from `from` until `until`; negative where `until` comes first. */
export const daysBetween = (from: Day, until: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days;

/** The last day of a span. */
export const lastDay = (span: Span): Day => addDays(span.until, -1);

export const contains = (span: Span, day: Day): boolean => span.from <= day && day < span.until;

/** The days that both spans hold, or null where they share none. */
export function overlap(a: Span, b: Span): Span | null {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from < until ? { from, until } : null;
}

/** Every day of a span, in order. */
export function eachDay(span: Span): Day[] {
  return Array.from({ length: daysBetween(span.from, span.until) }, (_, index) => addDays(span.from, index));
}
