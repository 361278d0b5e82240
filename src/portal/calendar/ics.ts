import type { Day } from '../../program/day.ts';
import type { Edition } from '../edition.ts';
import { type DateOf, datesOf } from './dates.ts';

/**
 * The program's dates as a calendar to subscribe to (RFC 5545): whole days, of which the last is not included, and the
 * stamp of the day that the results are of, so that the same results give the same bytes.
 */
export function icsOf(edition: Edition): string {
  const { portal, text } = edition;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laurel//Laurel 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(text(portal.program.title))}`,
    `X-WR-CALNAME:${escaped(text(portal.program.title))}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...datesOf(edition).flatMap((date) => eventOf(edition, date)),
    'END:VCALENDAR',
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function eventOf({ portal }: Edition, { id, title, text, span, href }: DateOf): string[] {
  const { program, today } = portal;
  const { url } = program.portal;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${program.id}.laurel`,
    `DTSTAMP:${digits(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(span.from)}`,
    `DTEND;VALUE=DATE:${digits(span.until)}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === null ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(url === null ? [] : [`URL:${new URL(href, url).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const digits = (day: Day): string => day.replaceAll('-', '');

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|[\r\n]/g, '\\n');

/** Octets in a line, without its end (RFC 5545, 3.1); those that go on begin with a space. */
const OCTETS = 75;

/** A line in pieces that are short enough; no letter is cut in two. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > OCTETS) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += letter;
    size += octets;
  }
  return [...pieces, piece];
}
