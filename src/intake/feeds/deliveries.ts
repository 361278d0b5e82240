import { addDays, type Day } from '../../program/day.ts';
import type { StagedFile } from './staged-file.ts';

/** The first day on which a row of a file may lie. */
export function firstDayOf({ feed, day }: Pick<StagedFile, 'feed' | 'day'>): Day {
  switch (feed.delivery) {
    case 'delta':
      return addDays(day, -feed.lateDays);
    case 'restated_day':
      return day;
    case 'month_to_date':
      return `${day.slice(0, 7)}-01`;
    case 'quarter_to_date':
      return `${day.slice(0, 5)}${String(Number(day.slice(5, 7)) - ((Number(day.slice(5, 7)) - 1) % 3)).padStart(2, '0')}-01`;
    case 'year_to_date':
      return `${day.slice(0, 4)}-01-01`;
    case 'snapshot':
      return '0001-01-01';
  }
}

/** Rows of `delivery`: files that hold all of a period, numbered within it in the order in which they were sent. */
export function deliveries(
  files: readonly (StagedFile & { readonly number: number })[],
): (string | number | boolean)[][] {
  const whole = files.filter(({ feed }) => feed.delivery !== 'delta').toSorted((a, b) => a.number - b.number);
  const counts = new Map<string, number>();
  return whole.map((file) => {
    const period = `${file.feed.id} ${firstDayOf(file)}`;
    const sequence = counts.get(period) ?? 0;
    counts.set(period, sequence + 1);
    return [file.number, file.feed.id === 'sales', period, sequence, file.sent];
  });
}
