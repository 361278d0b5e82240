import { resolve } from 'node:path';
import { build } from 'astro';
import { configOf, HERE, point } from './astro.ts';
import { writeStatements } from './statements.ts';

export interface PartOptions {
  readonly root: string;
  readonly results: string;
  readonly out: string;
  /** `1/2`: the second of two, from 0. */
  readonly part: string;
}

/** Draws a part of the portal: the first part all public pages, each part its share of the people. */
export async function renderPart({ root, results, out, part }: PartOptions): Promise<void> {
  point(root, results);
  process.env['LAUREL_PART'] = part;
  // A portal is for visitors, whatever the environment says: React has another build for developers.
  process.env['NODE_ENV'] = 'production';
  await build({ ...configOf(root), root: HERE, outDir: resolve(out) });
  writeStatements(results, out);
}
