import { Unreadable } from '../scan/found.ts';
import { zipContent, zipEntries } from '../scan/zip.ts';

/** A sheet's XML is read as one text, and a text has a greatest length. */
const LARGEST_PART = 2 ** 28;
const LARGEST = 2 ** 29;
const MOST_PARTS = 5000;

/** The files of a workbook by name, each unpacked and its checksum verified, and never more than memory holds. Throws Unreadable. */
export function partsOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') throw new Unreadable('workbook-broken', 'other');
  try {
    const entries = zipEntries(bytes);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (size > LARGEST || entries.length > MOST_PARTS)
      throw new Unreadable('file-too-large', String(LARGEST));
    return new Map(entries.map((entry) => [entry.name, zipContent(bytes, entry, LARGEST_PART)]));
  } catch (error) {
    if (error instanceof Unreadable && error.problem.code === 'pack-broken')
      throw new Unreadable('workbook-broken', 'damaged');
    throw error;
  }
}
