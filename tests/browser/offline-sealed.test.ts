import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { demoLink } from '../sealing/demo.ts';
import { heading, PHONE, sealedVisitor } from './opened.ts';

const { portal } = sealedVisitor(() => inject('sealed'));

/** Addresses and contents of everything that this device keeps. */
const KEPT = `caches.open('laurel-seen').then(async (kept) =>
  Promise.all((await kept.keys()).map(async (file) => [file.url, await (await kept.match(file)).text()])))`;

const kept = async (page: Page): Promise<string> => JSON.stringify(await page.evaluate(KEPT));

/** Somebody's page, opened with their code for a device that remembers them, and once more without it. */
async function remembered(id: string): Promise<Page> {
  const { page } = await portal.open(await demoLink(id), PHONE);
  await page.check('input[name=keep]');
  await page.click('button[type=submit]');
  await page.waitForSelector('main .me');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await page.click('[data-kept]');
  await page.waitForSelector('main .me');
  return page;
}

test('who is remembered by this device opens their page without a network', async () => {
  const page = await remembered('p24');
  await page.context().setOffline(true);
  await page.reload();
  await page.click('[data-kept]');
  await page.waitForSelector('main .me');
  expect(await heading(page)).toBe('Żółć Gęślą');
  expect(await page.locator('.offline').isVisible()).toBe(true);
});

test('what is kept holds neither a code nor anything of what was opened, and is forgotten with the device', async () => {
  const page = await remembered('p24');
  const link = await demoLink('p24');
  const code = link.slice(link.indexOf('#') + 1);
  const files = await kept(page);
  expect(files).toContain('/s/');
  expect([files.includes(code), files.includes('Żółć')]).toEqual([false, false]);
  await page.click('[data-forget]');
  await page.waitForSelector('[data-unlock]:not([hidden])');
  expect(await kept(page)).not.toContain('/s/');
});
