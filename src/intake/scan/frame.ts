import type { FileFormat } from '../../program/feed.ts';
import { Unreadable } from './found.ts';

const LF = 0x0a;
const ROWS = '{rows}';

/** The part of a text that is a header and records. */
export interface Framed {
  readonly body: Buffer;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** How many records the footer says there are; null where it does not. */
  readonly rows: number | null;
}

/** Takes the lines above the header and the footer off. Throws Unreadable where the footer is not there. */
export function frame(text: Buffer, { linesBefore, footer }: FileFormat): Framed {
  let body = text.subarray(afterLines(text, linesBefore));
  let rows: number | null = null;
  for (const line of footer.toReversed()) {
    const end = lastLine(body);
    const written = body.toString('utf8', end).trimEnd().replaceAll('"', '');
    const found = footerForm(line).exec(written);
    if (!found) throw new Unreadable('footer-missing', line, 0, written);
    rows = found[1] === undefined ? rows : Number(found[1]);
    body = body.subarray(0, end);
  }
  return { body, line: linesBefore + 1, rows };
}

function afterLines(text: Buffer, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf(LF, at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** What a line has that says nothing: line ends, quotes, delimiters, spaces. */
const NOTHING = new Set(Buffer.from('\r\n",;\t| '));

/** Where the last line begins that says something. */
function lastLine(body: Buffer): number {
  let end = body.length;
  while (end > 0 && NOTHING.has(body[end - 1] as number)) end -= 1;
  return end === 0 ? 0 : body.lastIndexOf(LF, end - 1) + 1;
}

/** A text that the footer begins with; `{rows}` in it stands for a number. */
function footerForm(footer: string): RegExp {
  const [before = '', after] = footer.split(ROWS).map(escaped);
  return new RegExp(`^${before}${after === undefined ? '' : `(\\d+)${after}`}`, 'u');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
