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

/** Writes a sheet, sealed for one reader; gives the size of the file in bytes. */
export async function writeSealed({ out, build }: Into, reader: Reader, sheet: Sheet): Promise<number> {
  const { name, bytes } = await sealFor(build, reader, sheet);
  writeFileSync(join(out, name), bytes);
  return bytes.length;
}

/** The same for what the opener reads as JSON. */
export const writeSealedJson = (
  into: Into,
  reader: Reader,
  { content, ...about }: Pick<Sheet, 'name' | 'audience'> & { readonly content: object },
): Promise<number> =>
  writeSealed(into, reader, { ...about, type: 'application/json', content: utf8(JSON.stringify(content)) });
