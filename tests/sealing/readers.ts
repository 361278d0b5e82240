import { createHash } from 'node:crypto';
import { type Bytes, utf8 } from '../../src/sealing/bytes.ts';
import { type Code, codeOf } from '../../src/sealing/code.ts';
import { fileName, hmacKey, type Reader, readerWith } from '../../src/sealing/keys.ts';
import { seal } from '../../src/sealing/seal.ts';

export const PROGRAM = 'spring-cup';

/** The same code for the same number, spread like chance. */
export const testCode = (number: number): Code =>
  codeOf(createHash('sha256').update(`code ${number}`).digest());

export const readerFor = (code: Code, epoch = '2026'): Promise<Reader> =>
  readerWith(utf8(code), { program: PROGRAM, epoch });

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
