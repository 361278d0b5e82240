import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { View } from '../portal/audience.ts';
import { stage } from '../results/staging.ts';
import { HERE } from './astro.ts';
import { ended } from './crew.ts';

export interface Drawing {
  /** A folder with `program/`, `data/` and, if it has any, `public/`. */
  readonly root: string;
  /** A results folder, as `score` writes it. */
  readonly results: string;
  readonly out: string;
}

const PROCESS = fileURLToPath(new URL('./pages-process.ts', import.meta.url));

/**
 * Draws the pages of a view into `out`, beside what is there, each with what it may load; everyone's own only as frames.
 * A process of its own does it: a second build in one process finds the first one's pages.
 */
export async function drawPages({ root, results, out }: Drawing, view: View): Promise<void> {
  // Astro compiles pages into the folder it works in and finds packages from there; two builds in one spoil each other.
  const workplace = stage(join(HERE, '.laurel', 'pages'));
  try {
    const folders = [root, results, out].map((folder) => resolve(folder));
    await ended(fork(PROCESS, [...folders, view], { cwd: workplace.folder }));
  } finally {
    workplace.clear();
  }
}
