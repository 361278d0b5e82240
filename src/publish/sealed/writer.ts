import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, type Sheet, sealFor } from '../../sealing/build.ts';
import { utf8 } from '../../sealing/bytes.ts';
import type { Reader } from '../../sealing/keys.ts';

/** Where sealed files of a build go. */
export interface Into {
  readonly out: string;
  readonly build: Build;
}

/** A file that was written, as the manifest lists it. */
export interface Written {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a sheet, sealed for one reader. */
export async function writeSealed({ out, build }: Into, reader: Reader, sheet: Sheet): Promise<Written> {
  const { name, bytes } = await sealFor(build, reader, sheet);
  writeFileSync(join(out, name), bytes);
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The same for what the opener reads as JSON. */
export const writeSealedJson = (
  into: Into,
  reader: Reader,
  { content, ...about }: Pick<Sheet, 'name' | 'audience'> & { readonly content: object },
): Promise<Written> =>
  writeSealed(into, reader, { ...about, type: 'application/json', content: utf8(JSON.stringify(content)) });
