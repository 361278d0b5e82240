import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open, path } = visitor(() => inject('midSeason'));

const still = { javaScriptEnabled: false };
const moving = { reducedMotion: 'no-preference' } as const;

/** Titles of the boards that are shown. */
const shown = (page: Page): Promise<string[]> => page.locator('.slide:visible h2').allInnerTexts();

const WALL = ['Stage board · Gold · Fourth quarter', 'Stage board · Silver · Fourth quarter'];

describe('the wall', () => {
  test('shows every board below the other without JavaScript', async () => {
    const { page } = await open('/en/wall/', still);
    const titles = await shown(page);
    expect(titles.slice(0, 2)).toEqual(WALL);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  test('shows one board, turned by arrow keys, around both ends', async () => {
    const { page, complaints } = await open('/en/wall/');
    await page.getByRole('button', { name: 'Next board' }).waitFor();
    const seen = [await shown(page)];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      seen.push(await shown(page));
    }
    const [first, second] = WALL;
    expect([...seen.slice(0, 3), ...seen.slice(4)]).toEqual([[first], [second], [first], [first]]);
    expect(seen[3]).toHaveLength(1);
    expect(seen[3]).not.toEqual([first]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['turns by itself, and the space bar stops it', moving, 'Pause', 'Go on', WALL[1]],
    ['turns only once it is told to where less motion is asked for', {}, 'Go on', 'Pause', WALL[0]],
  ])('%s', async (_, options, before, after, second) => {
    const { page } = await open('/en/rules/', options);
    await page.clock.install();
    await page.goto(new URL('/en/wall/', page.url()).href);
    await page.getByRole('button', { name: before }).waitFor();
    await page.clock.runFor(12_500);
    expect(await shown(page)).toEqual([second]);
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: after }).waitFor();
    const now = await shown(page);
    await page.clock.runFor(12_500);
    expect((await shown(page)).join() === now.join()).toBe(after === 'Go on');
  });

  test('shows itself anew once another build stands at its address', async () => {
    // What a worker asks for is not ours to answer.
    const { page } = await open('/en/rules/', { serviceWorkers: 'block' });
    await page.clock.install();
    await page.goto(new URL('/en/wall/', page.url()).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    await page.clock.runFor(61_000);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-old]').count()).toBe(1);
    await page.route('**/en/wall/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}<!-- another build -->` });
    });
    await page.clock.runFor(61_000);
    await page.locator('body:not([data-old])').waitFor();
  });
});

describe('the reveal of a closed board', () => {
  const NAMES = ['Corliss Cosme', 'Vicki Laflamme', 'Donn Cantrell', 'James Ascencio'].toReversed();
  const told = (page: Page): Promise<string[]> => page.locator('.reveal b:visible').allInnerTexts();

  test('is a list from the last place to the first without JavaScript', async () => {
    const { page } = await open('/en/reveal/stage-board/q3/gold/', still);
    expect((await told(page)).slice(0, 4)).toEqual(NAMES);
    expect(await told(page)).toHaveLength(5);
  });

  test('gives a place at a time by space, arrows, a click and a button, and takes it back', async () => {
    const { page, complaints } = await open('/en/reveal/stage-board/q3/gold/');
    await page.getByRole('button', { name: 'Next place' }).waitFor();
    expect(await told(page)).toEqual([]);
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await page.locator('main').click();
    await page.getByRole('button', { name: 'Next place' }).click();
    expect(await told(page)).toEqual(NAMES);
    await page.keyboard.press('ArrowLeft');
    expect(await told(page)).toEqual(NAMES.slice(0, 3));
    expect(complaints).toEqual([]);
  });

  test('is reached from the board, and is not there while places may change', async () => {
    const { page } = await open('/en/boards/stage-board/q3/gold/');
    await page.getByRole('link', { name: 'Reveal the places one by one' }).click();
    expect(path(page)).toBe('/en/reveal/stage-board/q3/gold/');
    const reveals = `${inject('midSeason')}/en/reveal/stage-board`;
    expect([existsSync(`${reveals}/q3/gold`), existsSync(`${reveals}/q4/gold`)]).toEqual([true, false]);
  });
});

test.each(['wall', 'reveal'])('a sealed portal has no /%s/ for everyone', (folder) => {
  const locale = `${inject('sealed')}/en`;
  expect([existsSync(`${locale}/rules`), existsSync(`${locale}/${folder}`)]).toEqual([true, false]);
});
