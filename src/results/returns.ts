import { type Bytes, bytesOf, heldBytes } from './bytes.ts';
import { columnsOf } from './rows.ts';
import { fieldAt } from './slices.ts';

const [KIND = 0, KNOWN_ON = 0] = ['kind', 'known_on'].map((name) => columnsOf('credits').indexOf(name));

const CHUNK = 1 << 14;
const LINE_FEED = 10;

/**
 * The header and the rows of a credits file that are returns. The file is in the order of days, and of each day what is
 * no sale comes first: sales, which are nearly all of it, are passed over without being read.
 */
export function returnsIn(file: string): Bytes {
  const bytes = bytesOf(file);
  const header = lineLength(linesAt(bytes, 0), 0);
  const parts = [Buffer.from(bytes.slice(0, header))];
  for (let at = header; at < bytes.size; ) {
    const lines = linesAt(bytes, at);
    const sales = takeReturns(lines, parts);
    at = sales < lines.length ? afterDay(bytes, at + sales, fieldAt(lines, sales, KNOWN_ON)) : at + sales;
  }
  return heldBytes(Buffer.concat(parts));
}

/** Adds the returns before the first sale to `parts`, those that lie together at once; gives where it begins, or the lines end. */
function takeReturns(lines: Buffer, parts: Buffer[]): number {
  let [from, start] = [0, 0];
  const take = () => parts.push(Buffer.from(lines.subarray(from, start)));
  for (; start < lines.length; start += lineLength(lines, start)) {
    const kind = fieldAt(lines, start, KIND);
    if (kind === 'return') continue;
    if (from < start) take();
    if (kind === 'sale') return start;
    from = start + lineLength(lines, start);
  }
  take();
  return start;
}

/** Where the first line after `day` begins, or the file ends: sought farther and farther on, then halved in on. */
function afterDay(bytes: Bytes, from: number, day: string): number {
  let inside = from;
  let outside = from + CHUNK;
  for (let step = CHUNK; !isAfter(bytes, outside, day); step *= 2) {
    inside = outside;
    outside += step;
  }
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (isAfter(bytes, middle, day)) outside = middle;
    else inside = middle;
  }
  return lineStart(bytes, outside);
}

/** Whether the first line that begins at a byte or after it is of a later day; where there is none, it is. */
function isAfter(bytes: Bytes, at: number, day: string): boolean {
  const start = lineStart(bytes, at);
  return start === bytes.size || fieldAt(linesAt(bytes, start), 0, KNOWN_ON) > day;
}

/** Where the first line begins that begins at a byte or after it; the file's end where none does. */
const lineStart = (bytes: Bytes, at: number): number =>
  at >= bytes.size ? bytes.size : at - 1 + lineLength(linesAt(bytes, at - 1), 0);

/** Whole lines from a byte on: as many as a chunk holds, and at least one. */
function linesAt(bytes: Bytes, at: number): Buffer {
  for (let size = CHUNK; ; size *= 2) {
    const lines = bytes.slice(at, at + size);
    if (lines.length < size) return lines;
    const whole = lines.lastIndexOf(LINE_FEED) + 1;
    if (whole > 0) return lines.subarray(0, whole);
  }
}

/** With its line feed; of the last line up to the end, where a file was cut off. */
const lineLength = (lines: Buffer, start: number): number =>
  (lines.indexOf(LINE_FEED, start) + 1 || lines.length) - start;
