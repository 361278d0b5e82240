import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { built } from '../portal/built.ts';
import { axe, violations } from './axe.ts';
import { writeLongBoard } from './long-board.ts';
import { sealedVisitor } from './opened.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-long-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const root = join(folder, 'root');
  writeLongBoard(root, 'sealed');
  built(join(folder, 'dist'), ['--root', root]);
});

const long = sealedVisitor(() => join(folder, 'dist'));
const short = sealedVisitor(() => inject('sealed'));

/** The row that the address leads to. */
const target = (page: Page) => page.locator('tr[data-target]');

test('who opened their page is led to their row, on the page of the board that has it', async () => {
  const { page, complaints } = await long.opened('p250');
  await page.locator('.stand a').click();
  await target(page).waitFor();
  expect([
    await target(page).locator('.place').innerText(),
    await page.locator('.pager p').first().innerText(),
  ]).toEqual(['250', '201–250 of 250']);
  expect(complaints).toEqual([]);
});

test('the pages of a sealed board lead to each other, and its list of names to a row', async () => {
  const { page, complaints } = await long.opened('p001');
  await page.locator('.stand a').click();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByText('101–200 of 250').first().waitFor();
  await page.getByRole('link', { name: 'Find a name' }).click();
  await page.getByLabel('Part of a name').fill('ller 149 los');
  const names = page.locator('.names li');
  expect(await names.filter({ visible: true }).allInnerTexts()).toEqual(['Seller 149 Łóś 149th']);
  await page.getByRole('link', { name: 'Seller 149 Łóś' }).click();
  await target(page).waitFor();
  expect(await target(page).evaluate((row) => row.getBoundingClientRect().top > 0)).toBe(true);
  expect(await target(page).locator('.who b').innerText()).toBe('Seller 149 Łóś');
  expect(complaints).toEqual([]);
});

test('a sealed board of one page is searched by letters of names', async () => {
  const { page, complaints } = await short.opened('p24');
  await page.locator('.stand a').click();
  const field = page.getByLabel('Part of a name');
  await field.waitFor();
  const rows = page.locator('.board tbody tr');
  const all = await rows.count();
  await field.fill('zolc');
  expect(await rows.filter({ visible: true }).locator('.who b').allInnerTexts()).toEqual(['Żółć Gęślą']);
  expect(await page.locator('.field output').innerText()).toBe(`1 / ${all}`);
  await field.fill('');
  expect(await rows.filter({ visible: true }).count()).toBe(all);
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
