import { gunzipSync } from 'node:zlib';
import { Unreadable } from './found.ts';
import { zipContent, zipEntries } from './zip.ts';

/** More bytes than a day of sales has. */
export const LARGEST = 2 ** 30;

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZIP = Buffer.from('PK\u0003\u0004');

/** The bytes of the one table that a file holds: itself, or unpacked from .gz or .zip with its checksum verified; at most `largest` bytes. Throws Unreadable. */
export function unpack(bytes: Buffer, name: string, largest = LARGEST): Buffer {
  if (name.endsWith('.gz')) return gunzip(bytes, largest);
  if (name.endsWith('.zip')) return unzip(bytes, largest);
  return bytes;
}

function gunzip(bytes: Buffer, largest: number): Buffer {
  if (!bytes.subarray(0, 2).equals(GZIP)) throw new Unreadable('pack-broken', 'plain');
  try {
    const options = { info: true, maxOutputLength: largest } as const;
    const { buffer, engine } = gunzipSync(bytes, options) as unknown as Unpacked;
    if (engine.bytesWritten !== bytes.length) throw new Unreadable('pack-broken', 'garbage');
    return buffer;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw refusalOf((error as { code?: string }).code ?? '', largest);
  }
}

interface Unpacked {
  readonly buffer: Buffer;
  /** How many bytes it took in. */
  readonly engine: { readonly bytesWritten: number };
}

function refusalOf(code: string, largest: number): Unreadable {
  if (code === 'ERR_BUFFER_TOO_LARGE') return new Unreadable('file-too-large', String(largest));
  return new Unreadable('pack-broken', code === 'Z_BUF_ERROR' ? 'cut' : 'checksum');
}

function unzip(bytes: Buffer, largest: number): Buffer {
  if (!bytes.subarray(0, 4).equals(ZIP)) throw new Unreadable('pack-broken', 'plain');
  const entries = zipEntries(bytes);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) throw new Unreadable('pack-broken', 'several');
  return zipContent(bytes, entry, largest);
}
