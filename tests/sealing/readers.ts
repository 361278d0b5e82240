import { createHash } from 'node:crypto';
import { type Bytes, utf8 } from '../../src/sealing/bytes.ts';
import { type Code, codeOf } from '../../src/sealing/code.ts';
import { derived, fileName, hmacKey, type Reader, readerOf } from '../../src/sealing/keys.ts';
import { seal } from '../../src/sealing/seal.ts';

export const PROGRAM = 'spring-cup';

/** The same code for the same number, spread like chance. */
export const testCode = (number: number): Code =>
  codeOf(createHash('sha256').update(`code ${number}`).digest());

export const readerFor = async (code: Code): Promise<Reader> =>
  readerOf(await derived(utf8(code), PROGRAM, '2026'));

export const sealingKey = (): Promise<CryptoKey> => hmacKey(new Uint8Array(32).fill(7));

/** A person's page, sealed for them. */
export async function sealedPage(
  reader: Reader,
  text: string,
  build = { seq: 20_500, id: 'build-1' },
): Promise<{ path: string; file: Bytes }> {
  const path = await fileName(reader, 'page/en');
  const label = {
    program: PROGRAM,
    buildSeq: build.seq,
    buildId: build.id,
    path,
    audience: 'person',
    contentType: 'application/json',
  } as const;
  const file = await seal({ label, content: utf8(text), readers: [reader], key: await sealingKey() });
  return { path, file };
}
