import { nameOf } from './base32.ts';
import { type Bytes, joined, measured, utf8 } from './bytes.ts';

/** What opens the files of one reader: a person, a group, the client, the operator. */
export interface Reader {
  /** Names the files; who has it and no more can fetch them and not read them. */
  readonly names: CryptoKey;
  /** Opens them: AES-KW. */
  readonly opens: CryptoKey;
}

/** A reader's keys as bytes, 32 each, as the vault keeps them. */
export interface ReaderBytes {
  readonly names: Bytes;
  readonly opens: Bytes;
}

const KEY_BITS = 256;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/**
 * A reader's keys from what is secret: a code, or the key of a group. HKDF-SHA256 (RFC 5869) without stretching: the
 * secret has full entropy. `epoch` changes the names of the files and not the key.
 */
export async function derived(secret: Uint8Array, program: string, epoch: string): Promise<ReaderBytes> {
  const salt = utf8(program);
  return {
    names: await expanded(secret, salt, `path/1|${epoch}`),
    opens: await expanded(secret, salt, 'kek/1'),
  };
}

/** 32 bytes by HKDF-SHA256. */
export async function expanded(secret: Uint8Array, salt: Bytes, info: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', joined(secret), 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, KEY_BITS));
}

/** The keys for use; what they are made of cannot be taken out of them again. */
export async function readerOf({ names, opens }: ReaderBytes): Promise<Reader> {
  return {
    names: await hmacKey(names),
    opens: await crypto.subtle.importKey('raw', opens, 'AES-KW', false, ['wrapKey', 'unwrapKey']),
  };
}

/** The keys of whoever has this secret: a code, or the key of a group. */
export const readerWith = async (
  secret: Uint8Array,
  { program, epoch }: { readonly program: string; readonly epoch: string },
): Promise<Reader> => readerOf(await derived(secret, program, epoch));

/** HMAC-SHA256 over parts, each with its length. */
export async function digest(key: CryptoKey, ...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, joined(...parts.map(measured))));
}

/** A key for `digest`; it is taken out again only to be wrapped for a reader. */
export const hmacKey = (bytes: Bytes, extractable = false): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, HMAC, extractable, ['sign']);

/** The name of the file that holds `page` for a reader: 26 letters and digits that tell nobody else anything. */
export const fileName = async ({ names }: Reader, page: string): Promise<string> =>
  nameOf(await digest(names, utf8('file/1'), utf8(page)));
