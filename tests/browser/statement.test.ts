import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('midSeason'));

const PAGE = '/en/p/vicki-laflamme/';

/** The titles of the postings that are seen, once each, in their order. */
const SEEN = `[...new Set([...document.querySelectorAll('#postings li')].filter((row) => row.checkVisibility()).map((row) => row.querySelector('b').firstChild.data))]`;

test('a statement narrows down to one rule by keyboard, without another page', async () => {
  const { page, complaints } = await open(PAGE);
  const choice = page.getByLabel('Show');
  await choice.waitFor();
  await choice.focus();
  await page.keyboard.type('GTX push');
  expect(await page.evaluate(SEEN)).toEqual(['GTX push']);
  expect(await page.locator('.narrow output').innerText()).toMatch(/^\d+ \/ 50$/);
  await choice.selectOption({ label: 'Everything' });
  expect(await page.evaluate(SEEN)).toContain('Every deal');
  expect(new URL(page.url()).pathname).toBe(PAGE);
  expect(complaints).toEqual([]);
});

test('without a script the statement is whole, its earlier postings behind one tap', async () => {
  const { page } = await open(PAGE, { javaScriptEnabled: false });
  expect(await page.locator('.narrow').isVisible()).toBe(false);
  const last = page.locator('#postings li').last();
  expect(await page.locator('#postings > ol > li').count()).toBe(12);
  expect(await last.isVisible()).toBe(false);
  await page.getByText('Earlier postings').click();
  expect(await last.isVisible()).toBe(true);
});
