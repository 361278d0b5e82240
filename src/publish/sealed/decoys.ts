import { type Build, groupSecret } from '../../sealing/build.ts';
import { readerWith } from '../../sealing/keys.ts';
import { type Into, type Written, writeSealed } from './writer.ts';

/** How many files there are tells how many people there are only so finely. */
const STEP = 64;
/** What a sealed file has around its content, about. */
const ENVELOPE = 512;

/** Adds files that nobody can open, as large as those that are there, up to a multiple of 64; gives them. */
export async function writeDecoys(into: Into, there: readonly Written[]): Promise<Written[]> {
  const sizes = there.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes);
  const count = (STEP - (sizes.length % STEP)) % STEP;
  const decoys: Written[] = [];
  for (let index = 0; index < count; index += 1) {
    const size = sizes[(index * 7) % sizes.length] ?? 0;
    const content = new Uint8Array(Math.max(0, size - ENVELOPE));
    const sheet = { name: 'page/en', audience: 'person', type: 'application/json', content } as const;
    decoys.push(await writeSealed(into, await nobody(into.build, index), sheet));
  }
  return decoys;
}

/** A reader whose secret is thrown away. */
const nobody = async (build: Build, index: number) =>
  readerWith(await groupSecret(build, `decoy ${index}`), build);
