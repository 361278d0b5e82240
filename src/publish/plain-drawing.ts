import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Drawn } from '../archive/write.ts';
import { drawPages } from './pages.ts';
import { writePlainPages } from './plain-pages.ts';
import { writeNothing } from './sealed/everyone.ts';

/** Draws what everyone sees of results, as a build does, and copies it into `out` as plain pages. */
export async function drawPlainPages({ root, results, scored, out }: Drawn): Promise<void> {
  const { access, portal } = scored.program;
  const work = mkdtempSync(join(tmpdir(), 'laurel-drawn-'));
  try {
    const [drawn, nothing] = [join(work, 'portal'), join(work, 'nothing')];
    if (access === 'sealed') writeNothing(results, nothing);
    const shown = access === 'sealed' ? nothing : results;
    await drawPages({ root, results: shown, out: drawn }, access === 'sealed' ? 'everyone' : 'open');
    writePlainPages(drawn, portal.base, out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
