import { Temporal } from 'temporal-polyfill';
import { type Day, eachDay, type Span } from '../../program/day.ts';

/** A time of day as a clock shows it, and which day it is elsewhere. */
export interface Moment {
  readonly written: Day;
  /** Minutes since midnight on the clock. */
  readonly minute: number;
  readonly day: Day;
  /** Whether the clock shows it twice; then its earlier one is meant. */
  readonly isTwice: boolean;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** Every `step` minutes that clocks of a zone show on the days that are known in another; what a clock skips is left out. */
export function moments(known: Span, from: string, to: string, step: number): Moment[] {
  const starts = eachDay({ from: known.from, until: shifted(known.until, 1) }).map((day) => startOf(day, to));
  const days = eachDay(known);
  let at = 0;
  return eachDay({ from: shifted(known.from, -1), until: shifted(known.until, 1) }).flatMap((written) =>
    shownOn(written, from, step).flatMap(({ minute, instant, isTwice }) => {
      while (at > 0 && instant < (starts[at] ?? 0)) at -= 1;
      while (at < days.length && instant >= (starts[at + 1] ?? Number.POSITIVE_INFINITY)) at += 1;
      const day = instant >= (starts[0] ?? 0) ? days[at] : undefined;
      return day === undefined ? [] : [{ written, minute, day, isTwice }];
    }),
  );
}

/** Whether the clocks of two zones always differ by whole hours. */
export const areEven = (known: Span, from: string, to: string): boolean =>
  from === to || eachDay(known).every((day) => (startOf(day, from) - startOf(day, to)) % (60 * MINUTE) === 0);

interface Shown {
  readonly minute: number;
  readonly instant: number;
  readonly isTwice: boolean;
}

function shownOn(day: Day, zone: string, step: number): Shown[] {
  const start = startOf(day, zone);
  const isRegular = startOf(shifted(day, 1), zone) - start === DAY_MINUTES * MINUTE;
  const minutes = Array.from({ length: DAY_MINUTES / step }, (_, index) => index * step);
  return isRegular
    ? minutes.map((minute) => ({ minute, instant: start + minute * MINUTE, isTwice: false }))
    : minutes.flatMap((minute) => changed(day, zone, minute));
}

/** On a day whose clocks change. */
function changed(day: Day, zone: string, minute: number): Shown[] {
  const local = Temporal.PlainDateTime.from(`${day}T00:00`).add({ minutes: minute });
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (!earlier.toPlainDateTime().equals(local)) return [];
  const instant = earlier.epochMilliseconds;
  return [{ minute, instant, isTwice: later.epochMilliseconds !== instant }];
}

const startOf = (day: Day, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

const shifted = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();
