import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { ENTRY } from '../archive/zip-entry.ts';
import type { Archive, ArchiveFile } from '../portal/client.ts';
import { relations } from '../results/contract.ts';
import { readmeOf } from './readme.ts';

const NAME = 'results.zip';
/** What the client's page reads of it. */
export const LIST = 'archive.json';
const CHUNK = 1 << 20;

/**
 * Packs the results into `results.zip` below their own folder, and writes `archive.json` beside it, which lists it
 * and its files with their sizes and checksums. The same results give the same bytes.
 */
export function packResults(results: string): Archive {
  const names = [...Object.keys(relations).map((name) => `${name}.csv`), 'summary.json'].sort();
  const target = openSync(join(results, NAME), 'w');
  const whole = tally(NAME);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    whole.add(bytes);
    writeSync(target, bytes);
  });
  const files = names.map((name) => pack(zip, name, (each) => eachChunk(join(results, name), each)));
  const readme = pack(zip, 'README.txt', (each) => each(Buffer.from(readmeOf(results, files)), true));
  zip.end();
  closeSync(target);
  const archive = { ...whole.done(), files: [readme, ...files] };
  writeFileSync(join(results, LIST), `${JSON.stringify(archive, null, 2)}\n`);
  return archive;
}

type Each = (chunk: Buffer, last: boolean) => void;

function pack(zip: Zip, name: string, read: (each: Each) => void): ArchiveFile {
  const entry = Object.assign(new ZipDeflate(name, { level: 6 }), ENTRY);
  const sum = tally(name);
  zip.add(entry);
  read((chunk, last) => {
    sum.add(chunk);
    entry.push(chunk, last);
  });
  return sum.done();
}

function eachChunk(file: string, each: Each): void {
  const descriptor = openSync(file, 'r');
  try {
    let count = CHUNK;
    while (count === CHUNK) {
      const chunk = Buffer.alloc(CHUNK);
      count = readSync(descriptor, chunk, 0, CHUNK, null);
      each(chunk.subarray(0, count), count < CHUNK);
    }
  } finally {
    closeSync(descriptor);
  }
}

function tally(name: string): { add(bytes: Uint8Array): void; done(): ArchiveFile } {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
    },
    done: () => ({ name, bytes, sha256: hash.digest('hex') }),
  };
}
