import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const PORTAL = ['tests/portal/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    pool: 'forks',
    // Each worker may hold a DuckDB of its own.
    maxWorkers: 2,
    // A build of the portal is the longest that a test waits for.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    projects: [
      { extends: true, test: { name: 'files', include: ['tests/**/*.test.ts'], exclude: PORTAL } },
      // These look at the example as it is published, which is built once for all of them.
      { extends: true, test: { name: 'portal', include: PORTAL, globalSetup: ['tests/portal/built.ts'] } },
    ],
  },
});
