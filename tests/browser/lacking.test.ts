import { describe, expect, inject, test } from 'vitest';
import { demoLink } from '../sealing/demo.ts';
import { overflow } from './axe.ts';
import { heading, PHONE, sealedVisitor, status } from './opened.ts';

// Browsers that lack something, are slow or small, or have seen more than others.

const { portal, opened } = sealedVisitor(() => inject('sealed'));

describe('a browser', () => {
  /** The page of p24 in a browser that has seen the build of this number. */
  async function openedAfter(seen: string) {
    const { page } = await portal.open('/en/open/', PHONE);
    await page.evaluate((seq) => localStorage.setItem('laurel-sealed-names-seen', seq), seen);
    await page.fill('#code', (await demoLink('p24')).replace(/^.*#/, ''));
    await page.click('button[type=submit]');
    await page.waitForSelector('main .me');
    return page;
  }

  /** The door for p24 in a browser in which these throw, or are not there. */
  async function without(...missing: readonly string[]) {
    const { page } = await portal.open('/en/', PHONE);
    await page.addInitScript((names) => {
      for (const name of names)
        Object.defineProperty(globalThis, name, {
          get: () => {
            if (name === 'crypto') return {};
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    }, missing);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(new URL(await demoLink('p24'), page.url()).href);
    return { page, complaints };
  }

  test('without JavaScript reads what is for everyone, and is told what it lacks', async () => {
    const { page } = await portal.open('/en/open/', { ...PHONE, javaScriptEnabled: false });
    expect(await page.innerText('main')).toContain('Opening a sealed page needs JavaScript.');
    await page.goto(new URL('/en/rules/', page.url()).href);
    expect(await heading(page)).toBe('Rules');
  });

  test('that has no WebCrypto, as over plain http, is told so, and shows no field', async () => {
    const { page } = await without('crypto');
    expect(await status(page)).toMatch(/^This browser cannot open sealed pages here/);
    expect(await page.isVisible('#code')).toBe(false);
  });

  test('that keeps nothing, as in a private window, opens the page and can be closed', async () => {
    const { page, complaints } = await without('indexedDB', 'localStorage');
    await page.check('input[name=keep]');
    await page.click('button[type=submit]');
    await page.waitForSelector('main .me');
    await page.click('[data-forget]');
    await page.waitForSelector('[data-unlock]:not([hidden])');
    expect(complaints).toEqual([]);
  });

  test('on a slow line says that it is opening, and opens', async () => {
    const { page } = await portal.open(await demoLink('p24'), PHONE);
    const network = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
    await network.send('Network.emulateNetworkConditions', slow);
    await page.click('button[type=submit]');
    await page.waitForFunction(
      () => document.querySelector('main [role=status]')?.textContent === 'Opening…',
    );
    await page.waitForSelector('main .me');
  });

  test('at 200 % shows the door and the page without scrolling sideways', async () => {
    const { page } = await opened('p24', { viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('that has seen a later build is warned of an older one, and shows it', async () => {
    const page = await openedAfter('99999');
    expect(await page.textContent('[data-note]')).toMatch(/^This is an older state/);
    expect(await page.evaluate(() => localStorage.getItem('laurel-sealed-names-seen'))).toBe('99999');
  });

  test('that has seen an earlier build is told nothing, and remembers this one', async () => {
    const page = await openedAfter('1');
    expect(await page.textContent('[data-note]')).toBe('');
    // 3 April 2024.
    expect(await page.evaluate(() => localStorage.getItem('laurel-sealed-names-seen'))).toBe('19816');
  });

  test('that is offline is told so', async () => {
    const { page } = await portal.open(await demoLink('p01'), PHONE);
    await page.context().setOffline(true);
    await page.click('button[type=submit]');
    expect(await status(page)).toMatch(/^The page could not be fetched/);
  });
});
