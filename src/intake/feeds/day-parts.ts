import type { DateFormat } from '../../program/feed.ts';
import { monthNames } from './month-names.ts';

/** How SQL takes a cell apart whose day cannot be compared as it is written. */
export interface DayParts {
  /** Of a whole cell in small letters. */
  readonly pattern: string;
  /** What replaces the cell: year, month, day, hour, minute, half of the day and offset, a bar after each. */
  readonly parts: string;
  /** Name i is of month i % 12; a single empty one where months are numbers. */
  readonly months: readonly string[];
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'half', 'offset'] as const;
const OFFSET = '([+-](?:0[0-9]|1[0-4]):?[0-5][0-9]|z)';

/** Each token of a pattern, longer ones first, with its part and its form. */
const TOKENS: readonly (readonly [token: string, part: (typeof PARTS)[number] | null, form: string])[] = [
  ['YYYY', 'year', '([0-9]{4})'],
  ['YY', 'year', '([0-9]{2})'],
  ['MMMM', 'month', ''],
  ['MMM', 'month', ''],
  ['MM', 'month', '([0-9]{2})'],
  ['M', 'month', '([0-9]{1,2})'],
  ['DD', 'day', '([0-9]{2})'],
  ['D', 'day', '([0-9]{1,2})'],
  ['+hh:mm', 'offset', OFFSET.replace(':?', ':')],
  ['+hhmm', 'offset', OFFSET.replace(':?', '')],
  ['HH', 'hour', '([01][0-9]|2[0-3])'],
  ['H', 'hour', '([01]?[0-9]|2[0-3])'],
  ['h', 'hour', '(0?[1-9]|1[0-2])'],
  ['mm', 'minute', '([0-5][0-9])'],
  ['ss', null, '[0-5][0-9]'],
  ['S', null, '[0-9]'],
  ['A', 'half', '([ap])m'],
];
/** A space may be any space: exports write plain, no-break and narrow ones. */
const LITERALS: Readonly<Record<string, string>> = { ' ': '[ \u00a0\u202f]', '.': '[.]' };

export function dayParts({ pattern, months: language }: DateFormat): DayParts {
  const letters = /MMMM?/.exec(pattern)?.[0] as 'MMM' | 'MMMM' | undefined;
  const months = letters === undefined ? [''] : monthNames(language, letters);
  const found: (string | null)[] = [];
  let form = '';
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const known = TOKENS.find(([token]) => rest.startsWith(token));
    const [token, part, own] = known ?? [rest.charAt(0), null, null];
    if (part !== null) found.push(part);
    form += own === '' ? `(${months.join('|')})` : (own ?? LITERALS[token] ?? token.toLowerCase());
    at += token.length;
  }
  const parts = PARTS.map((part) => (found.includes(part) ? `\\${found.indexOf(part) + 1}|` : '|'));
  return { pattern: `^${form}$`, parts: parts.join(''), months };
}
