import { ByteReader, type Bytes, uint32 } from './bytes.ts';

/**
 * The length to which `length` bytes are padded, so that few lengths occur and at most 12 % is added (Nikitin and
 * others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019: Padmé).
 */
export function paddedLength(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const unit = 2 ** (exponent - kept);
  return unit <= 1 ? length : Math.ceil(length / unit) * unit;
}

/** No page is told from a shorter one below it. */
const LEAST = 4096;

/** The length of the content, the content, and zeros. */
export function padded(content: Uint8Array): Bytes {
  const whole = new Uint8Array(paddedLength(Math.max(LEAST, content.length + 4)));
  whole.set(uint32(content.length));
  whole.set(content, 4);
  return whole;
}

/** What was padded. Throws RangeError where the length cannot be right. */
export const unpadded = (bytes: Bytes): Bytes => new ByteReader(bytes).measured();
