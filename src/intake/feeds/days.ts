import { Temporal } from 'temporal-polyfill';
import { type Day, eachDay, type Span } from '../../program/day.ts';
import type { DateFormat } from '../../program/feed.ts';

/** How a day or an hour of it is spelled, and which day of the program's zone it is. */
export type DaySpelling = readonly [label: string, day: Day];

const TIME = /[ T](HH?|h):mm(:ss)?( A|Z)?$/;

/** Each hour of a day as a pattern's own letters spell it, and what of a cell is left beside its day and its hour. */
const HOURS: Readonly<Record<string, { readonly form: string; spell(hour: number): readonly string[] }>> = {
  HH: { form: '([01][0-9]|2[0-3])', spell: (hour) => [padded(hour)] },
  H: { form: '([01]?[0-9]|2[0-3])', spell: (hour) => [...new Set([`${hour}`, padded(hour)])] },
  h: { form: '(0?[1-9]|1[0-2])', spell: (hour) => halves(hour % 12 || 12, hour < 12 ? 'AM' : 'PM') },
};

const padded = (hour: number): string => String(hour).padStart(2, '0');
const halves = (hour: number, half: string): string[] => [
  ...new Set([`${hour}${half}`, `${padded(hour)}${half}`]),
];

/** Whether hours are counted twice to twelve: then a cell ends with which half of the day it is. */
export const hasHalves = ({ pattern }: DateFormat): boolean => pattern.endsWith(' A');

export const isTimed = ({ pattern }: DateFormat): boolean => TIME.test(pattern);

/** Every spelling of the days that the program knows, as a feed's files may write them, in their order. */
export function daySpellings(known: Span, format: DateFormat, zone: string): DaySpelling[] {
  if (isTimed(format)) return hourSpellings(known, format, zone);
  return eachDay(known).flatMap((day) =>
    spellings(day, format.pattern).map((label) => [label, day] as const),
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
  const [time = ' ', letters = 'HH'] = TIME.exec(pattern) ?? [];
  const spelled = HOURS[letters]?.spell ?? (() => []);
  const days = eachDay({ from: shifted(known.from, -1), until: shifted(known.until, 1) });
  return days.flatMap((written) =>
    Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) => {
      const day = dayOfHour(written, padded(hour), own ?? zone, zone);
      if (day === null || day < known.from || day >= known.until) return [];
      return spellings(written, pattern.replace(TIME, '')).flatMap((label) =>
        spelled(hour).map((clock): DaySpelling => [`${label}${time[0]}${clock}`, day]),
      );
    }),
  );
}

function dayOfHour(written: Day, hour: string, from: string, to: string): Day | null {
  const local = Temporal.PlainDateTime.from(`${written}T${hour}:00`);
  const instant = local.toZonedDateTime(from, { disambiguation: 'earlier' });
  if (!instant.toPlainDateTime().equals(local)) return null;
  return instant.withTimeZone(to).toPlainDate().toString();
}

const shifted = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

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
  const [time, letters = '', seconds, end = ''] = TIME.exec(format.pattern) ?? [];
  const days = format.pattern.replace(TIME, '');
  const parse = days.replace('YYYY', '%Y').replace('YY', '%y').replace(/MM?/, '%m').replace(/DD?/, '%d');
  const short = parse.replace('%m', '%-m').replace('%d', '%-d');
  const suffix = end === ' A' ? ' [AaPp][Mm]' : end;
  const clock = `(:[0-5][0-9]){${seconds === undefined ? 1 : 2}}${suffix}`;
  return {
    timePattern: time === undefined ? '' : `[^:]*[ T]${HOURS[letters]?.form}${clock}`,
    timePart: time === undefined ? '^$' : `[ T][0-9]{1,2}${clock}$`,
    format: parse,
    short: /MM|DD/.test(days) ? parse : short,
  };
}
