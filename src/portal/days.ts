import { type Day, lastDay, type Span } from '../program/day.ts';

/** Days as texts of one locale. The zone is the program's already: a day is a day. */
export interface Days {
  /** `November 14, 2017` */
  long(day: Day): string;
  /** `Nov 14` */
  short(day: Day): string;
  /** `14` */
  number(day: Day): string;
  /** `Nov` */
  month(day: Day): string;
  /** `Tue, Nov 14` */
  weekday(day: Day): string;
  /** `April 1 – June 30, 2017` */
  span(span: Span): string;
  /** The same, `to` included. */
  range(from: Day, to: Day): string;
}

export function daysIn(locale: string): Days {
  const long = formatIn(locale, { dateStyle: 'long' });
  const ranges = remembered((key) => {
    const [from = '', to = ''] = key.split(' ');
    return long.formatRange(instant(from), instant(to));
  });
  const range = (from: Day, to: Day): string => ranges(`${from} ${to}`);
  return {
    long: remembered(written(long)),
    short: remembered(written(formatIn(locale, { day: 'numeric', month: 'short' }))),
    number: remembered(written(formatIn(locale, { day: 'numeric' }))),
    month: remembered(written(formatIn(locale, { month: 'short' }))),
    weekday: remembered(written(formatIn(locale, { weekday: 'short', day: 'numeric', month: 'short' }))),
    span: (span) => range(span.from, lastDay(span)),
    range,
  };
}

const formatIn = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const written =
  (format: Intl.DateTimeFormat) =>
  (day: Day): string =>
    format.format(instant(day));

/** A season has few days and windows, and a portal says each of them thousands of times. */
function remembered(write: (key: string) => string): (key: string) => string {
  const texts = new Map<string, string>();
  return (key) => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = write(key);
    texts.set(key, text);
    return text;
  };
}
