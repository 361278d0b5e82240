import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { score } from '../../src/score.ts';

/** The repository: the example's own root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Scores the example once for the tests of a file; gives the folder of results, which is gone afterwards. */
export function scoredExample(): string {
  const out = mkdtempSync(join(tmpdir(), 'laurel-example-'));
  beforeAll(async () => {
    await score({ root, out });
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  return out;
}
