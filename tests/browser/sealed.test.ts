import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { demoLink, demoReader, people, sealedFile } from '../sealing/demo.ts';
import { axe, overflow, violations } from './axe.ts';
import { heading, PHONE, sealedVisitor, status } from './opened.ts';
import { visitor } from './visit.ts';

const { portal, opened } = sealedVisitor(() => inject('sealed'));

const requested = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
};

describe('a link', () => {
  test('loses its code before anything else runs, and fetches nothing of anybody before a tap', async () => {
    const link = await demoLink('p01');
    const code = link.slice(link.indexOf('#') + 1);
    const { page, complaints } = await portal.open('/en/', PHONE);
    const urls = requested(page);
    await page.goto(new URL(link, page.url()).href);
    await page.waitForSelector('form.ready');
    expect(new URL(page.url()).hash).toBe('');
    expect(
      await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])),
    ).not.toContain(code);
    expect(urls.filter((url) => url.includes('/s/') || url.includes(code.slice(0, 5)))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('opens one’s own page with one tap, and the whole portal after it', async () => {
    const { page, complaints } = await opened('p24');
    expect(await heading(page)).toBe('Żółć Gęślą');
    await page.click('.member a:has-text("Boards")');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Boards');
    await page.click('main a:has-text("Whole board")');
    await page.waitForSelector('main table');
    expect(await page.textContent('main table')).toContain('Żółć Gęślą');
    await page.click('.menu a:has-text("Rules")');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Rules');
    await page.goBack();
    await page.waitForSelector('main table');
    await page.click('.member a:has-text("My page")');
    await page.waitForSelector('main .me');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('main a[download]')]);
    expect(download.suggestedFilename()).toBe('statement.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^posting_id,.*\n[0-9A-F]{16},2024-04-0[23],p24,/,
    );
    expect(complaints).toEqual([]);
  });
});

test('the whole page changes its language, with the frame around it, and back', async () => {
  const { page, complaints } = await opened('p24');
  await page.click('.languages a:has-text("PL")');
  await page.waitForFunction(() => document.documentElement.lang === 'pl');
  expect(await heading(page)).toBe('Żółć Gęślą');
  expect(await page.textContent('.menu')).toContain('Zasady');
  expect(await page.textContent('.member [data-forget]')).toBe('Zamknij i zapomnij to urządzenie');
  await page.click('.member a:has-text("Moja strona")');
  await page.waitForFunction(() => document.querySelector('main .me'));
  expect(await page.textContent('main')).toContain('punkt');
  await page.click('.languages a:has-text("EN")');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  expect(await page.textContent('.menu')).toContain('Rules');
  await page.click('[data-forget]');
  await page.waitForSelector('[data-unlock]:not([hidden])');
  expect(complaints).toEqual([]);
});

/** As a browser lays a text out. */
const onOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

describe('a name', () => {
  test.each(people())(
    '$name is shown as it is written, and does nothing',
    async ({ participant_id: id, name }) => {
      const { page, complaints } = await opened(id);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      expect(await heading(page)).toBe(name);
      expect(await page.title()).toBe(`${onOneLine(name)} · Sealed names`);
      await page.click('.member a:has-text("Boards")');
      await page.click('main a:has-text("Whole board")');
      await page.waitForFunction(
        () => document.querySelector('main .me') === null && document.querySelector('main table'),
      );
      expect(await page.locator('main table').first().innerText()).toContain(onOneLine(name));
      expect([dialogs, complaints]).toEqual([[], []]);
      await page.context().close();
    },
  );
});

test('an opened page is accessible in both schemes, on a phone and on a desk', async () => {
  const { page } = await opened('p25', { bypassCSP: true });
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await overflow(page), `${colorScheme}, ${width} px`).toBeLessThanOrEqual(0);
    }
});

describe('who may not', () => {
  test('is told that a code is mistyped, without a question to the server', async () => {
    const { page } = await portal.open('/en/open/', PHONE);
    const urls = requested(page);
    await page.fill('#code', 'ABCDE-FGHJK');
    await page.click('button[type=submit]');
    expect(await status(page)).toMatch(/^This is not a whole code/);
    // How old the figures are is asked for on every page.
    expect(urls.filter((url) => !url.endsWith('/status.json'))).toEqual([]);
  });

  test('is told that a code opens nothing here', async () => {
    const { page } = await portal.open(await demoLink('nobody'), PHONE);
    await page.click('button[type=submit]');
    expect(await status(page)).toMatch(/^This code opens nothing here/);
    expect(await page.locator('main .me').count()).toBe(0);
  });

  test('types the code in any way', async () => {
    const { page } = await portal.open('/en/open/', PHONE);
    const link = await demoLink('p03');
    await page.fill(
      '#code',
      ` ${link
        .slice(link.indexOf('#') + 1)
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('-', ' ')} `,
    );
    await page.click('button[type=submit]');
    await page.waitForSelector('main .me');
    expect(await heading(page)).toBe('{{7*7}}');
  });
});

describe('a device', () => {
  const reload = async (page: Page) => {
    await page.goto(new URL('/en/open/', page.url()).href);
    await page.waitForSelector('[data-unlock]:not([hidden])');
  };

  test('forgets when the page is left, unless it is asked to remember; then until it is told to forget', async () => {
    const { page } = await opened('p23');
    await reload(page);
    expect(await page.isVisible('[data-kept]')).toBe(false);
    await page.goto(new URL(await demoLink('p23'), page.url()).href);
    await page.reload();
    await page.fill('#code', (await demoLink('p23')).replace(/^.*#/, ''));
    await page.check('input[name=keep]');
    await page.click('button[type=submit]');
    await page.waitForSelector('main .me');
    await reload(page);
    await page.click('[data-kept]');
    await page.waitForSelector('main .me');
    expect(await kept(page.context(), page)).toEqual([false, false]);
    await page.click('[data-forget]');
    await page.waitForSelector('[data-unlock]:not([hidden])');
    expect(await page.isVisible('[data-kept]')).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  /** Whether the keys that are kept could be taken out of it. */
  const kept = (_: BrowserContext, page: Page): Promise<boolean[]> =>
    page.evaluate(
      () =>
        new Promise<boolean[]>((resolve) => {
          const request = indexedDB.open('laurel-sealed-names');
          request.onsuccess = () => {
            const asked = request.result.transaction('readers').objectStore('readers').get('own');
            asked.onsuccess = () => resolve([asked.result.names.extractable, asked.result.opens.extractable]);
          };
        }),
    );
});

describe('a file that was tampered with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-tampered-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(inject('sealed'), folder, { recursive: true });
  const tampered = visitor(() => folder);

  test.each([
    ['changed', (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
  ] as const)('and %s shows nothing of it', async (_, tamper) => {
    const file = await sealedFile(folder, await demoReader('p01'), 'page/en');
    const whole = readFileSync(file);
    writeFileSync(file, tamper(whole));
    const { page } = await tampered.open(await demoLink('p01'), PHONE);
    await page.click('button[type=submit]');
    expect(await status(page)).toMatch(/^What came is not what was sealed for you/);
    expect(await page.locator('main .me').count()).toBe(0);
    writeFileSync(file, whole);
  });

  test('and put in the place of another shows nothing of it', async () => {
    const file = await sealedFile(folder, await demoReader('p01'), 'page/en');
    cpSync(await sealedFile(folder, await demoReader('p02'), 'page/en'), file);
    const { page } = await tampered.open(await demoLink('p01'), PHONE);
    await page.click('button[type=submit]');
    expect(await status(page)).toMatch(/^What came is not what was sealed for you/);
  });
});
