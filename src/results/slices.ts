import { closeSync, openSync, readSync } from 'node:fs';

/** A CSV file whose rows of one key are read without the rest: bytes as they stand in the file. */
export interface Slices {
  /** The header line with its line feed. */
  readonly header: Buffer;
  /** Every row with this key, in the file's order; empty where it has none. */
  bytes(key: string): Buffer;
}

/** Where rows of one key lie: start and end, start and end, in bytes. */
type Runs = number[];

const CHUNK = 4 << 20;
const LINE_FEED = 10;
const COMMA = 44;

/**
 * An index of `file` by its column at `position` (from 0), made in one pass over the bytes.
 * Neither that column nor one before it may be quoted, and no field may hold a line break.
 */
export function sliceFile(file: string, position: number): Slices {
  const runs = new Map<string, Runs>();
  let header: Buffer | null = null;
  eachLine(file, (bytes, from, until, at) => {
    if (header) addRun(runs, keyOf(bytes, from, position), at, until - from);
    else header = Buffer.from(bytes.subarray(from, until));
  });
  return { header: header ?? Buffer.alloc(0), bytes: (key) => readRuns(file, runs.get(key) ?? []) };
}

/** Calls `visit` with every line: `bytes[from, until)` with its line feed, which begins the file's byte `at`. */
function eachLine(
  file: string,
  visit: (bytes: Buffer, from: number, until: number, at: number) => void,
): void {
  let rest = Buffer.alloc(0);
  let at = 0;
  eachChunk(file, (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      visit(bytes, from, end + 1, at + from);
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    at += from;
  });
}

function eachChunk(file: string, visit: (chunk: Buffer) => void): void {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let count = readSync(descriptor, buffer, 0, CHUNK, null);
    while (count > 0) {
      visit(buffer.subarray(0, count));
      count = readSync(descriptor, buffer, 0, CHUNK, null);
    }
  } finally {
    closeSync(descriptor);
  }
}

function keyOf(bytes: Buffer, from: number, position: number): string {
  let start = from;
  for (let column = 0; column < position; column += 1) start = bytes.indexOf(COMMA, start) + 1;
  return bytes.toString('utf8', start, bytes.indexOf(COMMA, start));
}

function addRun(runs: Map<string, Runs>, key: string, start: number, length: number): void {
  const known = runs.get(key);
  if (!known) runs.set(key, [start, start + length]);
  else if (known.at(-1) === start) known[known.length - 1] = start + length;
  else known.push(start, start + length);
}

function readRuns(file: string, runs: Runs): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const parts: Buffer[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const [start = 0, end = 0] = runs.slice(index, index + 2);
      const part = Buffer.alloc(end - start);
      readSync(descriptor, part, 0, part.length, start);
      parts.push(part);
    }
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  } finally {
    closeSync(descriptor);
  }
}
