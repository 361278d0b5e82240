import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SLOTS } from '../portal/person/own.ts';
import { readSummary } from '../results/summary.ts';
import { configOf, HERE, point } from './astro.ts';
import { gather } from './crew.ts';
import { protectPages } from './csp.ts';
import type { Frames } from './people.ts';

export interface RenderOptions {
  /** A folder with `program/`, `data/` and, if it has any, `public/`. */
  readonly root: string;
  /** A results folder, as `score` writes it. */
  readonly results: string;
  /** Emptied, then filled with the portal. */
  readonly out: string;
}

/**
 * Draws every page of the portal into `out`, with everyone's statement beside their own. The program must be sound:
 * it is read again by the pages.
 */
export async function render(options: RenderOptions): Promise<void> {
  const { root, results, out } = options;
  const { participants } = readSummary(results);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  point(root, results, 'open');
  const crew = gather(['open', resolve(out)], participants);
  try {
    await drawPages(options);
    await crew.draw(takeFrames(out));
  } finally {
    crew.dismiss();
  }
}

/**
 * Draws the pages that `point` was told of into `out`, beside what is there, each with what it may load; everyone's own
 * only as frames.
 */
export async function drawPages({ root, out }: Pick<RenderOptions, 'root' | 'out'>): Promise<void> {
  mkdirSync(out, { recursive: true });
  process.env['LAUREL_FRAMES'] = 'only';
  // It takes a second to load; a crew begins meanwhile.
  const { build } = await import('astro');
  // A portal is for visitors, whatever the environment says: React has another build for developers.
  process.env['NODE_ENV'] = 'production';
  // A crew is at work in there already.
  const vite = { build: { emptyOutDir: false } };
  await build({ ...configOf(root), root: HERE, outDir: resolve(out), vite });
  protectPages(out);
}

/** The frames of personal pages, which are no pages of the portal. */
function takeFrames(out: string): Frames {
  const folders = readdirSync(out)
    .map((locale) => ({ locale, folder: join(out, locale, 'p', SLOTS.id) }))
    .filter(({ folder }) => existsSync(folder));
  const frames = folders.map(({ locale, folder }) => [
    locale,
    readFileSync(join(folder, 'index.html'), 'utf8'),
  ]);
  for (const { folder } of folders) rmSync(folder, { recursive: true });
  return Object.fromEntries(frames);
}
