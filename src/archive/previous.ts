import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ProblemsFound } from '../program/diagnostic.ts';
import { unpack } from './unpack.ts';

/** The bytes of an archive's manifest. Throws ProblemsFound where it is no archive, or not whole. */
export function manifestIn(path: string): Uint8Array {
  const { unpacked, problems } = unpack(basename(path), readFileSync(path));
  if (!unpacked || problems.length > 0) throw new ProblemsFound(problems);
  return unpacked.manifestBytes;
}
