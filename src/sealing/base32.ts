import type { Bytes } from './bytes.ts';

/** Without I, L, O and U, which are read as others (Crockford, "Base 32"). */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 5;

/** The first `length` symbols of these bytes, from the highest bit on; beyond their end there are zeros. */
export function symbolsOf(bytes: Uint8Array, length: number): string {
  return Array.from({ length }, (_, index) => SYMBOLS[fiveBits(bytes, index * BITS)]).join('');
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const at = from >> 3;
  const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (two >> (16 - BITS - (from & 7))) & 31;
}

/** 128 bits as a name of 26 small letters and digits. */
export const nameOf = (bytes: Bytes): string => symbolsOf(bytes.subarray(0, 16), 26).toLowerCase();
