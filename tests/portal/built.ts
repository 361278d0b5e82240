import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the example's portal, as `npm run build` writes it. */
    dist: string;
    /** The same in the middle of the season, while a stage runs. */
    midSeason: string;
    /** The sealed portal of the golden program `sealed-names`. */
    sealed: string;
  }
}

const MID_SEASON = '2017-11-14';

export const SEALED = fileURLToPath(new URL('../programs/sealed-names', import.meta.url));

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Builds the example twice; `inject('dist')` and `inject('midSeason')` give a test the folders. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-portal-'));
  project.provide('dist', built(join(folder, 'dist'), []));
  project.provide('midSeason', built(join(folder, 'mid-season'), ['--as-of', MID_SEASON]));
  project.provide('sealed', built(join(folder, 'sealed'), ['--root', SEALED]));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds a portal into `out`, which it gives back. */
export function built(out: string, options: readonly string[]): string {
  execFileSync(process.execPath, [script, '--out', out, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}
