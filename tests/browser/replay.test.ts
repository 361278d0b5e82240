import { expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open } = visitor(() => inject('dist'));

const FINAL = [
  '1 Darcel Schlecht 300',
  '2 James Ascencio 170',
  '3 Corliss Cosme 160',
  '4 Zane Levy 151',
  '5 Vicki Laflamme 149',
];

/** The rows that are shown, as a person reads them. */
const READ = `[...document.querySelectorAll('.replay li')].map((row) => row.innerText.replaceAll(/\\s+/g, ' ').trim())`;

test('the season ends as it ended, also without JavaScript', async () => {
  const { page } = await open('/en/summary/', { javaScriptEnabled: false });
  const rows = await page.locator('.replay li').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual(FINAL);
});

test('the season can be gone through week by week, and plays from the beginning to the end', async () => {
  const { page, complaints } = await open('/en/summary/');
  await page.locator('.replay').scrollIntoViewIfNeeded();
  await page.waitForSelector('astro-island:not([ssr])');
  const slider = page.getByRole('slider', { name: 'Week' });
  const last = Number(await slider.getAttribute('max'));
  await slider.fill('0');
  expect(await slider.getAttribute('aria-valuetext')).toBe('Apr 2');
  await slider.fill(String(last - 1));
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('button', { name: 'Play' }).waitFor();
  expect(await slider.inputValue()).toBe(String(last));
  expect(await page.evaluate(READ)).toEqual(FINAL);
  await page.getByRole('button', { name: 'Silver' }).click();
  expect(await page.locator('.replay li').first().innerText()).toContain('Reed Clapper');
  expect(complaints).toEqual([]);
});
