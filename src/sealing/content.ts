import { type Bytes, utf8 } from './bytes.ts';
import { digest, type Reader } from './keys.ts';

/** Each key seals one content, so it never has to be another. */
export const NONCE = new Uint8Array(12);

/** Of the key of a content, for HMAC-SHA256. */
export const commitOf = async (key: CryptoKey): Promise<Bytes> =>
  (await digest(key, utf8('commit/1'))).slice(0, 16);

/** Where a reader finds their slot in a file; it links no two files of theirs. */
export const slotId = async ({ names }: Reader, path: string): Promise<Bytes> =>
  (await digest(names, utf8('slot/1'), utf8(path))).slice(0, 16);
