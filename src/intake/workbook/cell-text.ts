import type { DateFormat, FileFormat, NumberFormat } from '../../program/feed.ts';
import { monthNames } from '../feeds/month-names.ts';

/** A number as a workbook stores it, a day and time in milliseconds, a text, a flag, or nothing. */
export type WorkbookCell = { readonly number: string } | { readonly time: number } | string | boolean | null;

/** Excel holds no more (Microsoft, "Excel specifications and limits"); what is stored beyond is the error of binary fractions. */
const MOST_DIGITS = 15;

/** A cell as a feed's own files would write it. */
export function cellText(
  cell: WorkbookCell,
  { numbers, dates }: Pick<FileFormat, 'numbers' | 'dates'>,
): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return cell.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return 'number' in cell ? numberText(cell.number, numbers) : timeText(cell.time, dates);
}

/** What cannot be read as a number stays as it is stored. */
function numberText(stored: string, { decimal, minus }: NumberFormat): string {
  const plain = plainNumber(stored);
  if (plain === null) return stored;
  const digits = plain.replace('-', '').replace('.', decimal);
  if (!plain.startsWith('-')) return digits;
  if (minus === 'parentheses') return `(${digits})`;
  return minus === 'after' ? `${digits}-` : `-${digits}`;
}

/** A stored number in decimal digits, exactly, rounded half away from zero to the 15 digits that count; null for none. */
export function plainNumber(stored: string): string | null {
  const found = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(stored.trim());
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const point = digits.length - fraction.length + Number(exponent);
  const rounded = roundedTo(digits, MOST_DIGITS);
  const text = withPoint(rounded.digits, point + rounded.carried);
  return text === '0' ? '0' : sign + text;
}

function roundedTo(digits: string, count: number): { digits: string; carried: number } {
  if (digits.length <= count) return { digits, carried: 0 };
  const up = Number(digits[count]) >= 5 ? 1n : 0n;
  const kept = String(BigInt(digits.slice(0, count)) + up);
  return { digits: kept, carried: kept.length - count };
}

function withPoint(digits: string, point: number): string {
  const before = digits.slice(0, Math.max(0, point)).padEnd(point, '0');
  const after = '0'.repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  const fraction = after.replace(/0+$/, '');
  return (before === '' ? '0' : before) + (fraction === '' ? '' : `.${fraction}`);
}

const SECOND = 1000;

/** A time of day that the pattern does not have is written behind the day, and an offset that no cell has is left out: such cells are refused. */
function timeText(time: number, { pattern, months }: DateFormat): string {
  const iso = new Date(Math.round(time / SECOND) * SECOND).toISOString();
  const [year, month, day, hour, minute, second] = iso.split(/[-T:.]/).map(Number) as Moment;
  const padded = (part: number): string => String(part).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    ...{
      YYYY: String(year),
      YY: padded(year % 100),
      MMMM: monthNames(months, 'MMMM')[month - 1] ?? '',
      MMM: monthNames(months, 'MMM')[month - 1] ?? '',
      MM: padded(month),
      M: `${month}`,
      DD: padded(day),
      D: `${day}`,
    },
    ...{ HH: padded(hour), H: `${hour}`, h: `${hour % 12 || 12}`, mm: padded(minute), ss: padded(second) },
    A: hour < 12 ? 'AM' : 'PM',
  };
  const written = pattern.replaceAll(
    / ?\+hh:?mm|YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|h|mm|ss|S+|A/g,
    (part) => parts[part] ?? part.replace(/^ ?\+.*/, '').replaceAll('S', '0'),
  );
  const clock = iso.slice(11, 19);
  return pattern.includes(':') || clock === '00:00:00' ? written : `${written} ${clock}`;
}

type Moment = [year: number, month: number, day: number, hour: number, minute: number, second: number];
