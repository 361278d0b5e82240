import { openSync, readFileSync, readSync, statSync } from 'node:fs';

/** A file's bytes: those of a small one are held, those of a large one read when they are asked for. */
export interface Bytes {
  readonly size: number;
  /** From a byte up to another, or to the file's end. Valid until the next call. */
  slice(start: number, end: number): Buffer;
}

const HELD = 64 << 20;

export function bytesOf(file: string): Bytes {
  const { size } = statSync(file);
  return size > HELD ? readBytes(file, size) : heldBytes(readFileSync(file));
}

/** What is in memory already. */
export const heldBytes = (held: Buffer): Bytes => ({
  size: held.length,
  slice: (start, end) => held.subarray(start, end),
});

/** The file stays open, and one buffer serves all: ten thousand pages ask for their part of it. */
function readBytes(file: string, size: number): Bytes {
  const descriptor = openSync(file, 'r');
  let buffer = Buffer.alloc(0);
  return {
    size,
    slice: (start, end) => {
      const length = Math.min(end, size) - start;
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, length, start));
    },
  };
}
