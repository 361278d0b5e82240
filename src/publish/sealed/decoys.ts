import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, groupReader, groupSecret, sealFor } from '../../sealing/build.ts';

/** How many files there are tells how many people there are only so finely. */
const STEP = 64;

/** Fills `out` up with files that nobody can open, as large as others, to a multiple of 64. */
export async function writeDecoys(out: string, build: Build): Promise<void> {
  const sizes = readdirSync(out)
    .sort()
    .map((name) => statSync(join(out, name)).size);
  const count = (STEP - (sizes.length % STEP)) % STEP;
  for (let index = 0; index < count; index += 1) {
    const secret = await groupSecret(build, `decoy ${index}`);
    const size = sizes[(index * 7) % sizes.length] ?? 0;
    const page = { name: 'page/en', audience: 'person', type: 'application/json' } as const;
    const { name, bytes } = await sealFor(build, await groupReader(build, secret), {
      ...page,
      content: new Uint8Array(Math.max(0, size - 512)),
    });
    writeFileSync(join(out, name), bytes);
  }
}
