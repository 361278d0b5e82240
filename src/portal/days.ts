import { type Day, lastDay, type Span } from '../program/day.ts';

/** Days as texts of one locale. The zone is the program's already: a day is a day. */
export interface Days {
  /** `November 14, 2017` */
  long(day: Day): string;
  /** `Nov 14` */
  short(day: Day): string;
  /** `Tue, Nov 14` */
  weekday(day: Day): string;
  /** `April 1 – June 30, 2017` */
  span(span: Span): string;
}

export function daysIn(locale: string): Days {
  const long = formatIn(locale, { dateStyle: 'long' });
  return {
    long: remembered(long),
    short: remembered(formatIn(locale, { day: 'numeric', month: 'short' })),
    weekday: remembered(formatIn(locale, { weekday: 'short', day: 'numeric', month: 'short' })),
    span: (span) => long.formatRange(instant(span.from), instant(lastDay(span))),
  };
}

const formatIn = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** A season has few days and a portal says each of them thousands of times. */
function remembered(format: Intl.DateTimeFormat): (day: Day) => string {
  const texts = new Map<Day, string>();
  return (day) => {
    const text = texts.get(day) ?? format.format(instant(day));
    texts.set(day, text);
    return text;
  };
}
