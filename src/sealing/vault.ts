import { ByteReader, type Bytes, bytesOf, hexOf, joined, sameBytes, textOf, utf8 } from './bytes.ts';
import { type Code, codeOf } from './code.ts';
import { derived, expanded, type Reader, readerOf } from './keys.ts';

/** Who may open what, without a code in it. It lives outside git; a row that is deleted is gone. */
export interface Vault {
  readonly program: string;
  /** Names all files anew where it changes. */
  readonly epoch: string;
  /** By audience, then id. */
  readonly rows: readonly VaultRow[];
}

export interface VaultRow {
  readonly audience: 'person' | 'client' | 'operator';
  /** The participant's; `client` and `operator` for the others. */
  readonly id: string;
  /** 1, and one more each time a new code is issued. */
  readonly generation: number;
  /** Hexadecimal; without it nobody can make the code again. */
  readonly salt: string;
  /** The reader's keys, hexadecimal. */
  readonly names: string;
  readonly opens: string;
  readonly name: string;
  readonly email: string;
}

const MAGIC = utf8('LAURELV1');
const IV = 12;

/** The bytes of a vault, encrypted; `iv` is 12 bytes of chance and never used twice. */
export async function vaultBytes(vault: Vault, key: Bytes, iv: Bytes): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: MAGIC };
  const plain = utf8(JSON.stringify(vault));
  return joined(MAGIC, iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, await aes(key), plain)));
}

/** Throws Error where it is no vault, is cut off, was changed, or has another key. */
export async function readVault(bytes: Bytes, key: Bytes): Promise<Vault> {
  const reader = new ByteReader(bytes);
  if (!sameBytes(reader.take(MAGIC.length), MAGIC)) throw new Error('no vault');
  const algorithm = { name: 'AES-GCM', iv: reader.take(IV), additionalData: MAGIC };
  const plain = await crypto.subtle.decrypt(algorithm, await aes(key), reader.rest());
  return JSON.parse(textOf(new Uint8Array(plain))) as Vault;
}

/** What a code is made of besides the root key. */
export type Issue = Pick<VaultRow, 'audience' | 'id' | 'generation' | 'salt'>;

/** The code of a row: the same for the same root key, and gone with its salt. */
export async function issuedCode(root: Bytes, program: string, issue: Issue): Promise<Code> {
  const { audience, id, generation, salt } = issue;
  const info = ['code/1', program, audience, id, String(generation)].join('|');
  return codeOf(await expanded(root, bytesOf(salt), info));
}

/** A row for the vault: what its code opens, and not the code. */
export async function vaultRow(
  root: Bytes,
  vault: Pick<Vault, 'program' | 'epoch'>,
  issue: Issue & Pick<VaultRow, 'name' | 'email'>,
): Promise<VaultRow> {
  const code = await issuedCode(root, vault.program, issue);
  const { names, opens } = await derived(utf8(code), vault.program, vault.epoch);
  return { ...issue, names: hexOf(names), opens: hexOf(opens) };
}

/** What opens the files of whoever has this row. */
export const rowReader = ({ names, opens }: VaultRow): Promise<Reader> =>
  readerOf({ names: bytesOf(names), opens: bytesOf(opens) });

const aes = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
