import { expect, inject, test } from 'vitest';
import { axe, overflow, violations } from './axe.ts';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('midSeason'));

const PAGE = '/en/p/vicki-laflamme/';

test('a slider that is moved by keyboard changes points and place, and one button brings today back', async () => {
  const { page, complaints } = await open(PAGE);
  const card = page.locator('.calculator');
  await card.getByRole('heading', { name: 'What if…' }).waitFor();
  const says = async () => (await card.getByRole('status').innerText()).replaceAll(/\s+/g, ' ').trim();
  const today = await says();
  expect(today).toMatch(/^\d+ As it is today Place \d+$/);
  const deals = card.getByRole('slider', { name: 'Deals won' });
  const before = Number(await deals.getAttribute('aria-valuetext'));
  await deals.focus();
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('ArrowRight');
  expect(Number(await deals.getAttribute('aria-valuetext'))).toBe(before + 3);
  expect(await says()).toMatch(/ \+15 Place \d+/);
  await page.keyboard.press('End');
  expect(await says()).not.toMatch(/ \+15 /);
  await card.getByRole('button', { name: 'Back to today' }).press('Enter');
  expect(await says()).toBe(today);
  expect(complaints).toEqual([]);
});

test('it is accessible once it is filled, in both schemes, on a phone and on a desk', async () => {
  const { page } = await open(PAGE);
  await page.locator('.calculator').waitFor();
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await overflow(page), `${colorScheme}, ${width} px`).toBeLessThanOrEqual(0);
    }
});

test('without a script there is nothing to move, and nothing of it is shown', async () => {
  const { page } = await open(PAGE, { javaScriptEnabled: false });
  expect(await page.locator('.calculator').isVisible()).toBe(false);
});
