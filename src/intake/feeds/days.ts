import { type Day, eachDay, type Span } from '../../program/day.ts';
import type { DateFormat } from '../../program/feed.ts';
import { areEven, moments } from './moments.ts';

/** How a day or a time of it is spelled for the comparison, and which day of the program's zone it is. */
export interface DaySpelling {
  readonly label: string;
  readonly day: Day;
  /** Whether clocks showed that time twice. */
  readonly isTwice: boolean;
}

const TIME = /([ T]|, )(HH?|h):mm(:ss)?(\.S+)?( A|Z| ?\+hh:?mm)?$/;

/** Each hour of a day as a pattern's own letters spell it, and what of a cell is left beside its day and its hour. */
const HOURS: Readonly<Record<string, { readonly form: string; spell(hour: number): readonly string[] }>> = {
  HH: { form: '([01][0-9]|2[0-3])', spell: (hour) => [padded(hour)] },
  H: { form: '([01]?[0-9]|2[0-3])', spell: (hour) => [...new Set([`${hour}`, padded(hour)])] },
  h: { form: '(0?[1-9]|1[0-2])', spell: (hour) => halves(hour % 12 || 12, hour < 12 ? 'AM' : 'PM') },
};

const padded = (part: number): string => String(part).padStart(2, '0');
const halves = (hour: number, half: string): string[] => [
  ...new Set([`${hour}${half}`, `${padded(hour)}${half}`]),
];

/** Whether hours are counted twice to twelve: then a cell ends with which half of the day it is. */
export const hasHalves = ({ pattern }: DateFormat): boolean => pattern.endsWith(' A');

export const isTimed = ({ pattern }: DateFormat): boolean => TIME.test(pattern);

const isNamed = ({ pattern }: DateFormat): boolean => pattern.includes('MMM');
const hasOffset = ({ pattern }: DateFormat): boolean => /\+hh:?mm$/.test(pattern);

/** Whether a cell is taken apart before it is compared: months by name, offsets of their own, zones half an hour apart. */
export const isTakenApart = (known: Span, format: DateFormat, zone: string): boolean =>
  isNamed(format) || hasOffset(format) || (isTimed(format) && !areEven(known, format.zone ?? zone, zone));

/** Every spelling of the days that the program knows, as a feed's files may write them, in their order. */
export function daySpellings(known: Span, format: DateFormat, zone: string): DaySpelling[] {
  if (isTakenApart(known, format, zone)) return plainSpellings(known, format, zone);
  if (isTimed(format)) return hourSpellings(known, format, zone);
  return eachDay(known).flatMap((day) =>
    spellings(day, format.pattern).map((label) => ({ label, day, isTwice: false })),
  );
}

/** `D` and `M` stand for numbers with and without a zero before them. */
function spellings(day: Day, pattern: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const dated = pattern.replace('YYYY', year).replace('YY', year.slice(2));
  const long = dated.replace(/MM?/, month).replace(/DD?/, date);
  if (/MM|DD/.test(pattern)) return [long];
  const short = dated.replace('M', `${Number(month)}`).replace('D', `${Number(date)}`);
  return short === long ? [long] : [long, short];
}

/** An hour that a clock skips has no spelling; one that it shows twice is the earlier one. */
function hourSpellings(known: Span, { pattern, zone: own }: DateFormat, zone: string): DaySpelling[] {
  const [, between = ' ', letters = 'HH'] = TIME.exec(pattern) ?? [];
  const spelled = HOURS[letters]?.spell ?? (() => []);
  const days = pattern.replace(TIME, '');
  return moments(known, own ?? zone, zone, 60).flatMap(({ written, minute, day, isTwice }) =>
    spellings(written, days).flatMap((label) =>
      spelled(minute / 60).map((clock) => ({ label: `${label}${between}${clock}`, day, isTwice })),
    ),
  );
}

/** The same as what SQL makes of a cell that it takes apart: a day, or a quarter of an hour. */
function plainSpellings(known: Span, format: DateFormat, zone: string): DaySpelling[] {
  if (!isTimed(format)) return eachDay(known).map((day) => ({ label: day, day, isTwice: false }));
  const from = hasOffset(format) ? 'UTC' : (format.zone ?? zone);
  return moments(known, from, zone, 15).map(({ written, minute, day, isTwice }) => {
    const label = `${written} ${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`;
    return { label, day, isTwice };
  });
}

export interface DayReading {
  /** Of a whole cell; empty where days have no time. */
  readonly timePattern: string;
  /** The part of a cell that is its time. */
  readonly timePart: string;
  /** As DuckDB's strptime and strftime read it: with zeros, and as else a day may be written. */
  readonly format: string;
  readonly short: string;
}

/** How a cell that is no known day is looked at, to say what is wrong with it. */
export function dayReading(format: DateFormat): DayReading {
  const [time, between = '', letters = '', seconds, fraction, end = ''] = TIME.exec(format.pattern) ?? [];
  const days = format.pattern.replace(TIME, '');
  const parse = days.replace('YYYY', '%Y').replace('YY', '%y').replace(/MM?/, '%m').replace(/DD?/, '%d');
  const short = parse.replace('%m', '%-m').replace('%d', '%-d');
  const clock = `(:[0-5][0-9]){${seconds === undefined ? 1 : 2}}${fractionForm(fraction)}${endForm(end)}`;
  return {
    timePattern: time === undefined ? '' : `[^:]*${between}${HOURS[letters]?.form}${clock}`,
    timePart: time === undefined ? '^$' : `${between}[0-9]{1,2}${clock}$`,
    format: parse,
    short: /MM|DD/.test(days) ? parse : short,
  };
}

const fractionForm = (written: string | undefined): string =>
  written === undefined ? '' : `[.][0-9]{${written.length - 1}}`;
const endForm = (end: string): string => (end === ' A' ? '[ \u00a0\u202f][AaPp][Mm]' : end);
