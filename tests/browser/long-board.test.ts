import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from '../portal/built.ts';
import { axe, overflow, violations } from './axe.ts';
import { NAMED, places, writeLongBoard } from './long-board.ts';
import { PHONE } from './opened.ts';
import { visitor } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-long-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const root = join(folder, 'root');
  writeLongBoard(root, 'open');
  built(join(folder, 'dist'), ['--root', root]);
});

const { open, path } = visitor(() => join(folder, 'dist'));

const BOARD = '/en/boards/board/april/';

/** Place and name in each row. */
const ROWS = `[...document.querySelectorAll('main table tbody tr')].map((row) =>
  [row.querySelector('.place').textContent, row.querySelector('.who').firstElementChild.textContent])`;

const placed = (from: number, to: number): string[][] =>
  places
    .slice(from - 1, to)
    .map((place) => [
      place === 100 || place === 101 ? '=100' : String(place),
      place <= NAMED ? `Seller ${place} Łóś` : 'In your group',
    ]);

test('a long board is gone through in pages of a hundred, without a script', async () => {
  const { page } = await open(BOARD, { javaScriptEnabled: false });
  const shown = async () => ({
    path: path(page),
    range: await page.locator('.pager p').first().innerText(),
    links: await page.locator('.pager li').allInnerTexts(),
    rows: await page.evaluate(ROWS),
  });
  expect(await shown()).toEqual({
    path: BOARD,
    range: '1–100 of 250',
    links: ['Next', 'Last'],
    rows: placed(1, 100),
  });
  await page.getByRole('link', { name: 'Next' }).click();
  expect(await shown()).toEqual({
    path: `${BOARD}_2/`,
    range: '101–200 of 250',
    links: ['First', 'Previous', 'Next', 'Last'],
    rows: placed(101, 200),
  });
  await page.getByRole('link', { name: 'Last' }).click();
  expect(await shown()).toEqual({
    path: `${BOARD}_3/`,
    range: '201–250 of 250',
    links: ['First', 'Previous'],
    rows: placed(201, 250),
  });
});

test('a name is found among all that the board names, accents or none, and leads to its row', async () => {
  const { page, complaints } = await open(BOARD);
  await page.getByRole('link', { name: 'Find a name' }).click();
  const names = page.locator('.names li');
  expect(await names.count()).toBe(NAMED);
  await page.getByLabel('Part of a name').fill('ller 149 los');
  expect(await names.filter({ visible: true }).allInnerTexts()).toEqual(['Seller 149 Łóś 149th']);
  expect(await page.locator('output').innerText()).toBe('1 / 150');
  await page.getByRole('link', { name: 'Seller 149 Łóś' }).click();
  expect(new URL(page.url()).hash).toBe('#n149');
  expect([path(page), await page.locator('tr:target .who b').innerText()]).toEqual([
    `${BOARD}_2/`,
    'Seller 149 Łóś',
  ]);
  expect(complaints).toEqual([]);
});

test('who is not named is not in the list of names, and finds their row from their own page', async () => {
  const { page } = await open(`${BOARD}_names/`);
  expect(await page.locator('.names').innerText()).not.toContain('Seller 151');
  await page.goto(new URL('/en/p/p250/', page.url()).href);
  await page.locator('.stand a').click();
  expect([path(page), await page.locator('tr:target .place').innerText()]).toEqual([`${BOARD}_3/`, '250']);
});

test.each(['_2/', '_names/'])('the page at %s is accessible on a phone, and no wider', async (part) => {
  const { page, complaints } = await open(BOARD + part, PHONE);
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
});
