import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, bytesOf } from '../../src/sealing/bytes.ts';

/** What `npm run keys` has made. */
export interface Keys {
  readonly root: Bytes;
  readonly vault: Bytes;
}

/** Throws Error where the folder does not hold them. */
export function readKeys(folder: string): Keys {
  const environment = readFileSync(join(folder, 'build.env'), 'utf8');
  const [, vault] = /^LAUREL_VAULT_KEY=([0-9a-f]{64})$/m.exec(environment) ?? [];
  if (vault === undefined) throw new Error(`${folder} has no LAUREL_VAULT_KEY in build.env`);
  return { root: bytesOf(readFileSync(join(folder, 'root.key'), 'utf8').trim()), vault: bytesOf(vault) };
}
