import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from './found.ts';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

/** The files of a ZIP archive by name, folders left out, by its central directory (APPNOTE.TXT 6.3.10 of PKWARE). Throws Unreadable. */
export function zipEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_SIZE > bytes.length || bytes.readUInt32LE(end) !== END) throw broken('cut');
  if (end + END_SIZE + bytes.readUInt16LE(end + 20) !== bytes.length) throw broken('garbage');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw broken('cut');
    const name = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
}

/** The bytes of one file of an archive, its checksum verified; at most `limit`. Throws Unreadable. */
export function zipContent(bytes: Buffer, entry: Entry, limit: number): Buffer {
  const { offset, method, packed, size, crc } = entry;
  if (entry.isEncrypted) throw broken('password');
  if (method !== STORED && method !== DEFLATED) throw broken('method');
  if (size > limit) throw new Unreadable('file-too-large', String(limit));
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw broken('cut');
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = inflated(bytes.subarray(from, from + packed), method, size);
  if (content.length !== size || crc32(content) !== crc) throw broken('checksum');
  return content;
}

function inflated(packed: Buffer, method: number, size: number): Buffer {
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw broken('checksum');
  }
}

const broken = (why: string): Unreadable => new Unreadable('pack-broken', why);
