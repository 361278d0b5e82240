import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** A file's bytes: those of a small one are held, those of a large one read when they are asked for. */
export interface Bytes {
  readonly size: number;
  /** From a byte up to another, or to the file's end. */
  slice(start: number, end: number): Buffer;
}

const HELD = 64 << 20;

export function bytesOf(file: string): Bytes {
  const { size } = statSync(file);
  if (size > HELD) return { size, slice: (start, end) => readSlice(file, start, Math.min(end, size)) };
  const held = readFileSync(file);
  return { size, slice: (start, end) => held.subarray(start, end) };
}

function readSlice(file: string, start: number, end: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const slice = Buffer.allocUnsafe(end - start);
    readSync(descriptor, slice, 0, slice.length, start);
    return slice;
  } finally {
    closeSync(descriptor);
  }
}
