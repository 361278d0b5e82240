import { describe, expect, inject, test } from 'vitest';
import { axe, overflow, violations } from './axe.ts';
import { visitor } from './visit.ts';

const KINDS = [
  '/en/',
  '/en/boards/',
  '/en/stages/',
  '/en/calendar/',
  '/en/news/',
  '/en/lessons/',
  '/en/faq/',
  '/en/terms/',
  '/en/rules/history/',
  '/en/teams/',
  '/en/rules/',
  '/en/prizes/',
  '/en/winners/',
  '/en/client/',
  '/en/operator/',
  '/en/search/',
  '/en/privacy/',
  '/en/p/',
  '/404.html',
];
const MID_SEASON = [
  ...KINDS,
  '/en/boards/stage-board/q4/gold/',
  '/en/boards/teams/',
  '/en/wall/',
  '/en/reveal/stage-board/q3/gold/',
  '/en/stages/q4/',
  '/en/p/vicki-laflamme/',
  '/en/p/carl-lin/',
  '/pl/',
  '/en/news/double-days/',
  '/en/lessons/gtx-in-a-minute/',
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

const SEALED = ['/en/', '/en/calendar/', '/en/open/', '/en/privacy/', '/pl/open/'];

const SCHEMES = ['light', 'dark'] as const;
/** A phone, and a desk. */
const WIDTHS = [390, 1280];

describe.each([
  ['in the middle of the season', inject('midSeason'), MID_SEASON],
  ['after the season', inject('dist'), END],
  ['of a sealed portal', inject('sealed'), SEALED],
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
