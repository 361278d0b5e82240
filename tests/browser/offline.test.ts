import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open, path } = visitor(() => inject('midSeason'));

const BOARD = '/en/boards/stage-board/q4/gold/';

/** Once the worker sees what the page asks for: from the next page on, that is. */
const watched = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const note = (page: Page) => page.locator('.offline');

test('without a network a page is shown as it was seen, and says so with its date', async () => {
  const { page } = await open('/en/');
  await watched(page);
  await page.goto(new URL(BOARD, page.url()).href);
  expect(await note(page).isVisible()).toBe(false);
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toContain('Gold');
  expect(await note(page).innerText()).toBe(
    'You are offline. This is the page as it was kept on this device. Sales through November 14, 2017.',
  );
  await page.context().setOffline(false);
  await expect.poll(() => note(page).isVisible()).toBe(false);
});

test('without a network, where nothing was seen the page that was seen last is shown', async () => {
  const { page } = await open('/en/');
  await watched(page);
  await page.goto(new URL('/en/rules/', page.url()).href);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.goto(new URL('/en/prizes/', page.url()).href);
  expect(path(page)).toBe('/en/rules/');
});

test('downloads are not kept', async () => {
  const { page } = await open('/en/p/vicki-laflamme/');
  await watched(page);
  await page.reload();
  await page.evaluate(`fetch('/p/vicki-laflamme/statement.csv').then((answer) => answer.text())`);
  const kept = (await page.evaluate(
    `caches.open('laurel-seen').then((kept) => kept.keys()).then((files) => files.map(({ url }) => new URL(url).pathname))`,
  )) as string[];
  expect(kept).toContain('/en/p/vicki-laflamme/');
  expect(kept.filter((file) => file.endsWith('.csv'))).toEqual([]);
});

test('what makes it an app is whole, and its icons are as large as they say', async () => {
  const { page } = await open('/en/');
  const app = (await page.evaluate(
    `fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.json())`,
  )) as { icons: { src: string; sizes: string }[] };
  const sizes = await page.evaluate(
    `Promise.all(${JSON.stringify(app.icons)}.map(async ({ src }) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return image.naturalWidth + 'x' + image.naturalHeight;
    }))`,
  );
  expect(sizes).toEqual(app.icons.map(({ sizes }) => sizes));
  expect(app).toMatchObject({
    name: 'MavenTech Champions 2017',
    start_url: '/en/',
    scope: '/',
    display: 'standalone',
    theme_color: '#0b3d2e',
  });
});
