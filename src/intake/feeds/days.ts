import { Temporal } from 'temporal-polyfill';
import { type Day, eachDay, type Span } from '../../program/day.ts';
import type { DateFormat } from '../../program/feed.ts';

/** How a day or an hour of it is spelled, and which day of the program's zone it is. */
export type DaySpelling = readonly [label: string, day: Day];

const TIME = /[ T]HH:mm(:ss)?$/;

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
  const padded = pattern.replace('YYYY', year).replace(/MM?/, month).replace(/DD?/, date);
  if (/MM|DD/.test(pattern)) return [padded];
  const short = pattern
    .replace('YYYY', year)
    .replace('M', `${Number(month)}`)
    .replace('D', `${Number(date)}`);
  return short === padded ? [padded] : [padded, short];
}

/** An hour that a clock skips has no spelling; one that it shows twice is the earlier one. */
function hourSpellings(known: Span, { pattern, zone: own }: DateFormat, zone: string): DaySpelling[] {
  const [between = ' '] = TIME.exec(pattern)?.[0] ?? '';
  const days = eachDay({ from: shifted(known.from, -1), until: shifted(known.until, 1) });
  return days.flatMap((written) =>
    HOURS.flatMap((hour) => {
      const day = dayOfHour(written, hour, own ?? zone, zone);
      if (day === null || day < known.from || day >= known.until) return [];
      return spellings(written, pattern.replace(TIME, '')).map(
        (label): DaySpelling => [`${label}${between}${hour}`, day],
      );
    }),
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

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
  const days = format.pattern.replace(TIME, '');
  const seconds = /ss$/.test(format.pattern) ? 2 : 1;
  const parse = days.replace('YYYY', '%Y').replace(/MM?/, '%m').replace(/DD?/, '%d');
  const short = parse.replace('%m', '%-m').replace('%d', '%-d');
  const time = `(:[0-5][0-9]){${seconds}}`;
  return {
    timePattern: isTimed(format) ? `[^:]*[ T]([01][0-9]|2[0-3])${time}` : '',
    timePart: isTimed(format) ? `[ T][0-9]{2}${time}$` : '^$',
    format: parse,
    short: /MM|DD/.test(days) ? parse : short,
  };
}
