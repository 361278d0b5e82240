import { type Bytes, bytesOf } from './bytes.ts';

/**
 * A CSV file whose rows of one key are read without the rest: bytes as they stand in the file. What is given is valid
 * until the next is asked for.
 */
export interface Slices {
  /** The header line with its line feed. */
  readonly header: Buffer;
  /** Every row with this key, in the file's order; empty where it has none. */
  bytes(key: string): Buffer;
  /** The same, each run of rows that lie together by itself. */
  runs(key: string): Buffer[];
  /** How many bytes they are, without reading them. */
  size(key: string): number;
}

export interface SliceOptions {
  /** The key's column, from 0. A key is never quoted, and no field holds a line break. */
  readonly column: number;
  /** Whether rows of one key lie together, so that most of them need not be looked at. */
  readonly grouped: boolean;
}

/** Where rows of one key lie: start and end, start and end, in bytes. */
type Runs = number[];

const CHUNK = 4 << 20;
const LINE_FEED = 10;
const COMMA = 44;
const QUOTE = 34;

/** An index of `file`, made in one pass over its bytes. */
export const sliceFile = (file: string, options: SliceOptions): Slices => sliceBytes(bytesOf(file), options);

/** The same of what stands in a file. */
export function sliceBytes(bytes: Bytes, options: SliceOptions): Slices {
  const runs = new Map<string, Runs>();
  let header = Buffer.alloc(0);
  eachLines(bytes, (lines, at) => {
    const from = at === 0 ? lineEnd(lines, 0) : 0;
    if (at === 0) header = Buffer.from(lines.subarray(0, from));
    eachRun(lines, from, options, (key, start, end) => addRun(runs, key, at + start, at + end));
  });
  const cut = (key: string) => cutRuns(bytes, runs.get(key) ?? []);
  const size = (key: string) => sizeOf(runs.get(key) ?? []);
  return { header, size, runs: cut, bytes: (key) => joined(cut(key)) };
}

/** Calls `visit` with whole lines, as many as a chunk holds, and the byte of the file that they begin at. */
function eachLines(bytes: Bytes, visit: (lines: Buffer, at: number) => void): void {
  for (let at = 0; at < bytes.size; ) {
    const chunk = bytes.slice(at, at + CHUNK);
    const whole = chunk.lastIndexOf(LINE_FEED) + 1;
    if (whole === 0) return;
    visit(chunk.subarray(0, whole), at);
    at += whole;
  }
}

/** Calls `visit` with the lines of each key that lie together, or with each line where none do. */
function eachRun(
  lines: Buffer,
  from: number,
  { column, grouped }: SliceOptions,
  visit: (key: string, start: number, end: number) => void,
): void {
  for (let start = from; start < lines.length; ) {
    const key = fieldAt(lines, start, column);
    const end = grouped ? runEnd(lines, start, key, column) : lineEnd(lines, start);
    visit(key, start, end);
    start = end;
  }
}

/** Where the lines of `key` end, which begin at `from`: halved in on, as they lie together. */
function runEnd(lines: Buffer, from: number, key: string, column: number): number {
  let inside = from;
  let outside = lines.length;
  for (let next = lineEnd(lines, inside); next < outside; next = lineEnd(lines, inside)) {
    const middle = Math.max(next, lines.lastIndexOf(LINE_FEED, Math.floor((inside + outside) / 2) - 1) + 1);
    if (fieldAt(lines, middle, column) === key) inside = middle;
    else outside = middle;
  }
  return outside;
}

const lineEnd = (lines: Buffer, from: number): number => lines.indexOf(LINE_FEED, from) + 1;

/** The text of a field of the line at a byte; a comma in quotes ends no field, and those of the field itself are kept. */
export function fieldAt(lines: Buffer, from: number, column: number): string {
  let start = from;
  let left = column;
  let isQuoted = false;
  let at = from;
  for (; at < lines.length; at += 1) {
    if (lines[at] === QUOTE) isQuoted = !isQuoted;
    if (lines[at] !== COMMA || isQuoted) continue;
    if (left === 0) break;
    left -= 1;
    start = at + 1;
  }
  return lines.toString('utf8', start, at);
}

function addRun(runs: Map<string, Runs>, key: string, start: number, end: number): void {
  const known = runs.get(key);
  if (!known) runs.set(key, [start, end]);
  else if (known.at(-1) === start) known[known.length - 1] = end;
  else known.push(start, end);
}

function cutRuns(bytes: Bytes, runs: Runs): Buffer[] {
  const parts: Buffer[] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const part = bytes.slice(runs[index] ?? 0, runs[index + 1] ?? 0);
    // One part may be lent; several would lie over each other.
    parts.push(runs.length > 2 ? Buffer.from(part) : part);
  }
  return parts;
}

/** Ends are added, starts taken off. */
const sizeOf = (runs: Runs): number =>
  runs.reduce((size, at, index) => (index % 2 ? size + at : size - at), 0);

const joined = (parts: readonly Buffer[]): Buffer =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
