import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const KINDS = [
  '/en/',
  '/en/boards/',
  '/en/stages/',
  '/en/teams/',
  '/en/rules/',
  '/en/prizes/',
  '/en/winners/',
  '/en/client/',
  '/en/search/',
  '/en/p/',
  '/404.html',
];
const MID_SEASON = [
  ...KINDS,
  '/en/boards/stage-board/q4/gold/',
  '/en/boards/teams/',
  '/en/stages/q4/',
  '/en/p/vicki-laflamme/',
  '/en/p/carl-lin/',
  '/pl/',
  '/pl/rules/',
  '/pl/p/darcel-schlecht/',
];
const END = [
  '/en/',
  '/en/summary/',
  '/en/boards/main/gold/',
  '/en/stages/q3/',
  '/en/p/darcel-schlecht/',
  '/pl/p/carl-lin/',
];

const SCHEMES = ['light', 'dark'] as const;
/** A phone, and a desk. */
const WIDTHS = [390, 1280];

describe.each([
  ['in the middle of the season', inject('midSeason'), MID_SEASON],
  ['after the season', inject('dist'), END],
])('%s', (_when, portal, paths) => {
  const { open } = visitor(() => portal);

  test.each(paths)('%s is accessible in both schemes, on a phone and on a desk', async (path) => {
    const { page, complaints } = await open(path);
    await page.evaluate(axe);
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
        expect(await overflow(page), `${colorScheme}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Finding[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
