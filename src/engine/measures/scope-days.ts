import { Temporal } from 'temporal-polyfill';
import type { Cell } from '../../intake/database.ts';
import { cells } from '../../program/cells.ts';
import { eachDay, type Span } from '../../program/day.ts';
import type { Calendar, Measure, Program } from '../../program/program.ts';

/** Rows of `scope_day`: the days of windows, cut into the pieces of the calendar that a measure is limited in. */
export function scopeDays(spans: readonly Span[], { of, atMost }: Measure, program: Program): Cell[][] {
  const calendar = 'longest_run' in of ? program.calendars.find(({ id }) => id === of.calendar) : undefined;
  const pieces = spans.flatMap((span, window) =>
    (atMost?.each ? cells(span, atMost.each) : [span]).map((piece) => ({ piece, window })),
  );
  let counted = 0;
  return pieces.flatMap(({ piece, window }, cell) =>
    eachDay(piece).map((day): Cell[] => {
      const counts = calendar === undefined || isIn(calendar, day);
      if (counts) counted += 1;
      return [day, window, cell, counts ? counted : null];
    }),
  );
}

const isIn = ({ weekdays, except }: Calendar, day: string): boolean =>
  weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) && !except.includes(day);
