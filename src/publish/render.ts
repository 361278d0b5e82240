import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SLOTS } from '../portal/person/own.ts';
import { readSummary } from '../results/summary.ts';
import { point } from './astro.ts';
import { gather } from './crew.ts';
import { type Drawing, drawPages } from './pages.ts';
import type { Frames } from './people.ts';

/**
 * Draws every page of the portal into `out`, which is emptied first, with everyone's statement beside their own. The
 * program must be sound: it is read again by the pages.
 */
export async function render(options: Drawing): Promise<void> {
  const { root, results, out } = options;
  const { participants } = readSummary(results);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  point(root, results, 'open');
  const crew = gather(['open', resolve(out)], participants);
  try {
    await drawPages(options, 'open');
    await crew.draw(takeFrames(out));
  } finally {
    crew.dismiss();
  }
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
