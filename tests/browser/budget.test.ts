import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('midSeason'));

const MOST_BYTES = 15_000;

/** What a page loaded of a kind, in bytes as servers send it: compressed. */
async function loaded(page: Page, kind: RegExp): Promise<number> {
  const addresses = (await page.evaluate(
    `performance.getEntriesByType('resource').map(({ name }) => name)`,
  )) as string[];
  const files = addresses.filter((address) => kind.test(address));
  const bodies = await Promise.all(files.map(async (file) => (await page.request.get(file)).body()));
  return bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0);
}

test.each(['/en/boards/stage-board/q4/gold/', '/en/boards/teams/', '/en/boards/', '/en/wall/'])(
  '%s needs at most 15 kB of scripts and 15 kB of style sheets',
  async (path) => {
    const { page } = await open(path);
    await page.waitForLoadState('networkidle');
    for (const kind of [/\.js$/, /\.css$/]) {
      const bytes = await loaded(page, kind);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    }
  },
);
