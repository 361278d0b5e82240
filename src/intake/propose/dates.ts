import { type Day, isDay } from '../../program/day.ts';
import { type MonthLanguage, PLAIN } from '../../program/feed.ts';
import { dayParts } from '../feeds/day-parts.ts';
import { MONTH_LANGUAGES } from '../feeds/month-names.ts';

/** How a column's days may be written; the first is proposed. */
export interface DateGuess {
  readonly pattern: string;
  /** In which months are named; null where they are numbers. */
  readonly months: MonthLanguage | null;
  /** What else they could be. */
  readonly others: readonly string[];
}

const SIGNS = ['.', '/', '-'];
const ORDERS = ['DD_MM_', 'MM_DD_', 'D_M_', 'M_D_'];
const NUMBERED = [
  'YYYY-MM-DD',
  ...SIGNS.flatMap((sign) => [
    ...ORDERS.map((order) => `${order}YYYY`.replaceAll('_', sign)),
    ...(sign === '-' ? [] : [`YYYY${sign}MM${sign}DD`]),
    ...ORDERS.map((order) => `${order}YY`.replaceAll('_', sign)),
  ]),
  'YYYYMMDD',
];
const NAMED = [
  'DD-MMM-',
  'DD MMM ',
  'DD/MMM/',
  'DD.MMM.',
  'DD. MMM ',
  'MMM DD, ',
  'MMM. DD, ',
  'DD MMM. ',
  'DD. MMM. ',
]
  .flatMap((form) => [form, form.replace('DD', 'D')])
  .flatMap((form) => [form, form.replace('MMM', 'MMMM')])
  .flatMap((form) => [`${form}YYYY`, `${form}YY`]);
const TIMES = [
  ...['', ' HH:mm', ' HH:mm:ss', 'THH:mm', 'THH:mm:ss', 'THH:mm:ssZ'],
  ...[' H:mm', ' H:mm:ss', ' h:mm A', ' h:mm:ss A', ', HH:mm', ', HH:mm:ss', ', h:mm A', ', h:mm:ss A'],
  ...['THH:mm:ss.SSSZ', 'THH:mm:ss+hh:mm', 'THH:mm:ss+hhmm', 'THH:mm:ss.SSS+hh:mm', 'THH:mm:ss.SSS+hhmm'],
  ...[' HH:mm:ss+hh:mm', ' HH:mm:ss +hhmm', ' HH:mm:ss.SSS'],
];

/** One way to write days: gives the day that a cell is, or null. */
interface Way {
  readonly pattern: string;
  readonly months: MonthLanguage | null;
  readonly dayIn: (cell: string) => Day | null;
}

const timed = (days: readonly string[]): string[] => days.flatMap((day) => TIMES.map((time) => day + time));

function ways(cells: readonly string[]): Way[] {
  const isNamed = cells.some((cell) => /\p{L}{3}/u.test(cell));
  if (!isNamed) return timed(NUMBERED).map((pattern) => wayOf(pattern, null));
  return MONTH_LANGUAGES.flatMap((months) => timed(NAMED).map((pattern) => wayOf(pattern, months)));
}

/** Null where no way to write days fits every cell. `fileDay` is the day in the file's name: no row of it is later. */
export function guessDates(cells: readonly string[], fileDay: Day | null): DateGuess | null {
  const fits = ways(cells).filter(({ dayIn }) => cells.every((cell) => dayIn(cell) !== null));
  const different = fits.filter(
    (one, index) =>
      fits.findIndex((other) => cells.every((cell) => one.dayIn(cell) === other.dayIn(cell))) === index,
  );
  const [best, ...others] = different.toSorted(
    (a, b) => distance(a, cells, fileDay) - distance(b, cells, fileDay),
  );
  if (best === undefined) return null;
  return { pattern: best.pattern, months: best.months, others: others.map(({ pattern }) => pattern) };
}

function wayOf(pattern: string, months: MonthLanguage | null): Way {
  const {
    pattern: form,
    parts,
    months: names,
  } = dayParts({ ...PLAIN.dates, pattern, months: months ?? 'en' });
  let written: RegExp | null = null;
  const dayIn = (cell: string): Day | null => {
    written ??= new RegExp(form, 'u');
    const small = cell.toLowerCase();
    if (!written.test(small)) return null;
    const [year = '', month = '', day = ''] = small.replace(written, parts.replaceAll('\\', '$')).split('|');
    const number = names.length > 1 ? String((names.indexOf(month) % 12) + 1) : month;
    const found = `${`20${year}`.slice(-4)}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(found) ? found : null;
  };
  return { pattern, months, dayIn };
}

/** How far the last day lies from the file's; far beyond where it is later. */
function distance({ dayIn }: Way, cells: readonly string[], fileDay: Day | null): number {
  if (fileDay === null) return 0;
  const last = cells.map((cell) => dayIn(cell) ?? '').reduce((a, b) => (a > b ? a : b), '');
  const days = (Date.parse(fileDay) - Date.parse(last)) / 86_400_000;
  return days < 0 ? 1e6 - days : days;
}
