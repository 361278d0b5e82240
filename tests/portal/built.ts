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
  }
}

const MID_SEASON = '2017-11-14';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Builds the example twice; `inject('dist')` and `inject('midSeason')` give a test the folders. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-portal-'));
  project.provide('dist', built(join(folder, 'dist'), []));
  project.provide('midSeason', built(join(folder, 'mid-season'), ['--as-of', MID_SEASON]));
  return () => rmSync(folder, { recursive: true, force: true });
}

function built(out: string, options: readonly string[]): string {
  execFileSync(process.execPath, [script, '--out', out, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}
