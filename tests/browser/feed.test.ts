import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('midSeason'));

test('what is new is read by a parser of XML, and each of its addresses is there', async () => {
  const { page } = await open('/en/');
  const address = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
  expect(address).toBe('/en/feed.xml');
  const read = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(await (await fetch('/en/feed.xml')).text(), 'text/xml');
    const links = [...feed.querySelectorAll('item > link')].map(
      (link) => new URL(link.textContent ?? '').pathname,
    );
    const answers = await Promise.all(links.map(async (link) => (await fetch(link)).status));
    return { wrong: feed.querySelector('parsererror')?.textContent ?? null, answers: [...new Set(answers)] };
  });
  expect(read).toEqual({ wrong: null, answers: [200] });
});
