import { type Build, groupSecret } from '../../sealing/build.ts';
import { readerWith } from '../../sealing/keys.ts';
import { type Into, writeSealed } from './writer.ts';

/** How many files there are tells how many people there are only so finely. */
const STEP = 64;
/** What a sealed file has around its content, about. */
const ENVELOPE = 512;

/** Adds files that nobody can open, as large as those that are there by their `sizes`, up to a multiple of 64. */
export async function writeDecoys(into: Into, sizes: readonly number[]): Promise<void> {
  const count = (STEP - (sizes.length % STEP)) % STEP;
  for (let index = 0; index < count; index += 1) {
    const size = sizes[(index * 7) % sizes.length] ?? 0;
    await writeSealed(into, await nobody(into.build, index), {
      ...{ name: 'page/en', audience: 'person', type: 'application/json' },
      content: new Uint8Array(Math.max(0, size - ENVELOPE)),
    });
  }
}

/** A reader whose secret is thrown away. */
const nobody = async (build: Build, index: number) =>
  readerWith(await groupSecret(build, `decoy ${index}`), build);
