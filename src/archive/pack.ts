import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { ENTRY } from './zip-entry.ts';

/** What a file of an archive is made of: a file on disk, or its bytes. */
export interface Item {
  readonly path: string;
  readonly from: string | Uint8Array;
}

export interface Packed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a ZIP: the items, then what `last` makes of their sizes and digests. The same items give the same bytes. Each item
 * is held in memory while it is packed.
 */
export function pack(out: string, items: readonly Item[], last: (packed: Packed[]) => readonly Item[]): void {
  const target = openSync(out, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(target, bytes);
  });
  const packed = items.map((item) => add(zip, item));
  for (const item of last(packed)) add(zip, item);
  zip.end();
  closeSync(target);
}

function add(zip: Zip, { path, from }: Item): Packed {
  const bytes = typeof from === 'string' ? readFileSync(from) : from;
  const entry = Object.assign(new ZipDeflate(path, { level: 6 }), ENTRY);
  zip.add(entry);
  entry.push(bytes, true);
  return { path, bytes: bytes.length, sha256: digestOf(bytes) };
}

/** SHA-256, hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
