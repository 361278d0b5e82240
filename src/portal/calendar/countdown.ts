import { addDays, beginningOf, lastDay, type Span } from '../../program/day.ts';
import type { Edition } from '../edition.ts';

/** When something begins or ends, readable as it stands; a visitor's clock adds how long it is until then. */
export interface Countdown {
  /** `ends on December 31, 2017` */
  readonly says: string;
  /** The instant in the program's zone, as ISO 8601 has it. */
  readonly until: string;
  /** What is said of the time that is left, which stands where `%` does. */
  readonly left: string;
}

/** By the end of the program's today; null where all of the days are over by then. */
export function countdownOf({ portal, t, formats }: Edition, span: Span): Countdown | null {
  const { today, program } = portal;
  const last = lastDay(span);
  if (today >= last) return null;
  const begins = today < span.from;
  const isOneDay = span.from === last;
  const day = formats.days.long(begins ? span.from : last);
  const until = begins && !isOneDay ? span.from : addDays(last, 1);
  return {
    says: t(isOneDay ? 'countdown.on' : begins ? 'countdown.begins' : 'countdown.ends', { day }),
    until: beginningOf(until, program.timeZone),
    left: t(begins && !isOneDay ? 'countdown.in' : 'countdown.left', { time: '%' }),
  };
}
