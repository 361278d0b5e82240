import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { readProgram } from '../program/read.ts';

export interface RenderOptions {
  /** A folder with `program/`, `data/` and, if it has any, `public/`. */
  readonly root: string;
  /** A results folder, as `score` writes it. */
  readonly results: string;
  /** Emptied, then filled with the portal. */
  readonly out: string;
}

/** The folder of this repository: where the pages' sources stand. */
const HERE = fileURLToPath(new URL('../../', import.meta.url));

let renderings = 0;

/** Draws every page of the portal into `out`. The program must be sound: it is read again by the pages. */
export async function render({ root, results, out }: RenderOptions): Promise<void> {
  const { program } = readProgram(root);
  renderings += 1;
  process.env['LAUREL_ROOT'] = resolve(root);
  process.env['LAUREL_RESULTS'] = resolve(results);
  process.env['LAUREL_EDITION'] = String(renderings);
  await build({
    root: HERE,
    outDir: resolve(out),
    publicDir: join(resolve(root), 'public'),
    base: program?.portal.base ?? '/',
    ...(program?.portal.url ? { site: program.portal.url } : {}),
    logLevel: 'error',
  });
}
