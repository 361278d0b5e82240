import { type Day, isDay } from '../../program/day.ts';

/** How a column's days may be written; the first is proposed. */
export interface DateGuess {
  readonly pattern: string;
  /** What else they could be. */
  readonly others: readonly string[];
}

const SIGNS = ['.', '/', '-'];
const ORDERS = ['DD_MM_', 'MM_DD_', 'D_M_', 'M_D_'];
const DAYS = [
  'YYYY-MM-DD',
  ...SIGNS.flatMap((sign) => [
    ...ORDERS.map((order) => `${order}YYYY`.replaceAll('_', sign)),
    ...(sign === '-' ? [] : [`YYYY${sign}MM${sign}DD`]),
    ...ORDERS.map((order) => `${order}YY`.replaceAll('_', sign)),
  ]),
  'YYYYMMDD',
];
const TIMES = [
  ...['', ' HH:mm', ' HH:mm:ss', 'THH:mm', 'THH:mm:ss', 'THH:mm:ssZ'],
  ...[' H:mm', ' H:mm:ss', ' h:mm A', ' h:mm:ss A'],
];
const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<year>\\d{2})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
  HH: '([01]\\d|2[0-3])',
  H: '(1?\\d|2[0-3])',
  h: '(0?[1-9]|1[0-2])',
  A: '[AaPp][Mm]',
  mm: '[0-5]\\d',
  ss: '[0-5]\\d',
};

/** Null where no way to write days fits every cell. `fileDay` is the day in the file's name: no row of it is later. */
export function guessDates(cells: readonly string[], fileDay: Day | null): DateGuess | null {
  const fits = DAYS.flatMap((days) => TIMES.map((time) => days + time)).filter((pattern) =>
    cells.every((cell) => dayIn(cell, pattern) !== null),
  );
  const orders = fits.filter(
    (one, index) => fits.findIndex((other) => sameDays(one, other, cells)) === index,
  );
  const [best, ...others] = orders.toSorted(
    (a, b) => distance(a, cells, fileDay) - distance(b, cells, fileDay),
  );
  return best === undefined ? null : { pattern: best, others };
}

/** The day that a cell is by a pattern; null where it is none. */
function dayIn(cell: string, pattern: string): Day | null {
  const found = new RegExp(`^${formOf(pattern)}$`).exec(cell)?.groups;
  if (!found) return null;
  const [year = '', month = '', day = ''] = [found['year'], found['month'], found['day']];
  const century = year.length === 2 ? '20' : '';
  const written = `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

const formOf = (pattern: string): string =>
  pattern.replaceAll(/YYYY|YY|MM|DD|M|D|HH|H|h|mm|ss|A|\./g, (part) => PARTS[part] ?? '\\.');

const sameDays = (a: string, b: string, cells: readonly string[]): boolean =>
  cells.every((cell) => dayIn(cell, a) === dayIn(cell, b));

/** How far the last day lies from the file's; far beyond where it is later. */
function distance(pattern: string, cells: readonly string[], fileDay: Day | null): number {
  if (fileDay === null) return 0;
  const last = cells.map((cell) => dayIn(cell, pattern) ?? '').reduce((a, b) => (a > b ? a : b), '');
  const days = (Date.parse(fileDay) - Date.parse(last)) / 86_400_000;
  return days < 0 ? 1e6 - days : days;
}
