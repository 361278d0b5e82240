import { type Bytes, utf8 } from './bytes.ts';
import { digest, expanded, fileName, hmacKey, type Reader } from './keys.ts';
import type { Audience } from './label.ts';
import { seal } from './seal.ts';

/** What every file of one build has in common. */
export interface Build {
  readonly program: string;
  readonly epoch: string;
  /** Days since 1970-01-01. */
  readonly seq: number;
  readonly id: string;
  /** The contents' keys come from it. */
  readonly key: CryptoKey;
}

/** A build's part of what seals: `sealing` is the key that the sealing machine holds. */
export async function buildOf(
  about: Pick<Build, 'program' | 'epoch' | 'seq' | 'id'>,
  sealing: Bytes,
): Promise<Build> {
  return { ...about, key: await hmacKey(await expanded(sealing, utf8(about.program), 'seal/1')) };
}

/** The secret of a group in this build: whoever has left it opens no later one. */
export const groupSecret = ({ key, id }: Build, group: string): Promise<Bytes> =>
  digest(key, utf8('group/1'), utf8(group), utf8(id));

/** What somebody is to read: a page of theirs, or a file beside it. */
export interface Sheet {
  readonly name: string;
  readonly audience: Audience;
  readonly type: string;
  readonly content: Uint8Array;
}

export interface SealedFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** A sheet of a reader's, sealed for them alone. */
export async function sealFor(build: Build, reader: Reader, sheet: Sheet): Promise<SealedFile> {
  const path = await fileName(reader, sheet.name);
  const label = {
    program: build.program,
    buildSeq: build.seq,
    buildId: build.id,
    path,
    audience: sheet.audience,
    contentType: sheet.type,
  };
  const bytes = await seal({ label, content: sheet.content, readers: [reader], key: build.key });
  return { name: path, bytes };
}
