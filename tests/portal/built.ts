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
  }
}

/** Builds the example once; `inject('dist')` gives a test its folder. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-portal-'));
  const dist = join(folder, 'dist');
  const build = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
  execFileSync(process.execPath, [build, '--out', dist], { stdio: ['ignore', 'ignore', 'inherit'] });
  project.provide('dist', dist);
  return () => rmSync(folder, { recursive: true, force: true });
}
