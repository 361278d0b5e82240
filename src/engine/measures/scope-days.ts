import { Temporal } from 'temporal-polyfill';
import type { Cell } from '../../intake/database.ts';
import type { Calendar } from '../../program/calendar.ts';
import { cells } from '../../program/cells.ts';
import { eachDay, type Span } from '../../program/day.ts';
import type { Measure, Program } from '../../program/program.ts';

/** The days that are looked at together, of whom, and whose facts: what a count of different things depends on. */
export interface Scope {
  /** Apart from each other. */
  readonly spans: readonly Span[];
  /** What divides each of them in time; left out: nothing. */
  readonly parts?: readonly (readonly Span[])[];
  readonly of: 'participants' | 'teams';
  /** Ids of segments; null for all. */
  readonly segments: readonly string[] | null;
}

/** Rows of `scope_day`: the days of windows, cut into the pieces of the calendar that a measure is limited in, or that divide them. */
export function scopeDays({ spans, parts }: Scope, { of, atMost }: Measure, program: Program): Cell[][] {
  const calendar = 'longest_run' in of ? program.calendars.find(({ id }) => id === of.calendar) : undefined;
  const pieces = spans.flatMap((span, window) =>
    (atMost?.each ? cells(span, atMost.each) : piecesOf(span, 'scorecard' in of ? parts?.[window] : [])).map(
      (piece) => ({ piece, window }),
    ),
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

const piecesOf = (span: Span, parts: readonly Span[] = []): readonly Span[] =>
  parts.length > 0 ? parts : [span];

const isIn = ({ weekdays, except }: Calendar, day: string): boolean =>
  weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) && !except.includes(day);
