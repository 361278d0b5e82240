import { Temporal } from 'temporal-polyfill';
import { type Day, eachDay, type Span } from './day.ts';
import type { WindowSize } from './program.ts';

/** The calendar's own sizes; stages and the program are windows that the author draws. */
export type CellSize = Exclude<WindowSize, 'event' | 'stage' | 'program'>;

/** The first day of the calendar cell that holds a day: weeks begin on Monday, halves in January and July. */
export function cellStart(day: Day, size: CellSize): Day {
  const date = Temporal.PlainDate.from(day);
  switch (size) {
    case 'day':
      return day;
    case 'week':
      return date.subtract({ days: date.dayOfWeek - 1 }).toString();
    case 'month':
      return date.with({ day: 1 }).toString();
    case 'quarter':
      return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) }).toString();
    case 'half':
      return date.with({ day: 1, month: date.month <= 6 ? 1 : 7 }).toString();
    case 'year':
      return date.with({ day: 1, month: 1 }).toString();
  }
}

/** A span cut where days begin that lie inside it. */
export function cutAt(span: Span, days: readonly Day[]): Span[] {
  const inside = [...new Set(days)].filter((day) => span.from < day && day < span.until).sort();
  const starts = [span.from, ...inside];
  return starts.map((from, index) => ({ from, until: inside[index] ?? span.until }));
}

/** A span cut into calendar cells, in order; the first and the last may be shorter than a cell. */
export function cells(span: Span, size: CellSize): Span[] {
  const days = eachDay(span);
  const starts = days.filter((day, index) => index === 0 || cellStart(day, size) === day);
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? span.until }));
}
