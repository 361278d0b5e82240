import { resolve } from 'node:path';
import { build } from 'astro';
import { configOf, HERE, point } from './astro.ts';

export interface RenderOptions {
  /** A folder with `program/`, `data/` and, if it has any, `public/`. */
  readonly root: string;
  /** A results folder, as `score` writes it. */
  readonly results: string;
  /** Emptied, then filled with the portal. */
  readonly out: string;
}

/** Draws every page of the portal into `out`. The program must be sound: it is read again by the pages. */
export async function render({ root, results, out }: RenderOptions): Promise<void> {
  point(root, results);
  await build({ ...configOf(root), root: HERE, outDir: resolve(out) });
}
