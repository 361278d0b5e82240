import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const { open, path } = visitor(() => inject('midSeason'));

const NAMED = ['Darcel Schlecht', 'Kary Hendrixson', 'Zane Levy', 'James Ascencio', 'Corliss Cosme'];

describe('a visitor', () => {
  test('comes from the root to the first language, without JavaScript', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await page.waitForURL('**/en/');
    expect(await page.locator('h1').textContent()).toBe('MavenTech Champions 2017');
  });

  test('changes the language and stays on the page', async () => {
    const { page } = await open('/en/boards/stage-board/q4/gold/');
    await page.getByRole('link', { name: 'Polski' }).click();
    expect(path(page)).toBe('/pl/boards/stage-board/q4/gold/');
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
    expect(await page.locator('h1').textContent()).toBe('Złoto · Czwarty kwartał');
  });

  test.each([
    ['en', 'thousand', '/en/rules/'],
    ['pl', 'tysiąc', '/pl/rules/'],
    ['en', 'Lisbon', '/en/prizes/'],
  ])('finds in %s by "%s" the page %s', async (locale, query, found) => {
    const { page } = await open(`/${locale}/search/`);
    await page.getByRole('searchbox').fill(query);
    await page.locator(`[data-results] a[href="${found}"]`).waitFor();
    await page.locator(`[data-results] a[href="${found}"]`).click();
    expect(path(page)).toBe(found);
  });

  test('finds no one who is not named on a board', async () => {
    const { page } = await open('/en/search/');
    await page.getByRole('searchbox').fill('Snelling');
    await page.getByText('Nothing found.').waitFor();
  });

  test('finds their own page by their name, and hears when there is none', async () => {
    const { page } = await open('/en/');
    const field = page.getByLabel('Your name or number');
    await field.fill('Nobody At All');
    await page.getByRole('button', { name: 'Open my page' }).click();
    await page.getByText('There is no page for that').waitFor();
    await field.fill('Anna Snelling');
    await page.getByRole('button', { name: 'Open my page' }).click();
    await page.waitForURL('**/en/p/anna-snelling/');
  });

  test('has their page remembered on the device, and forgotten', async () => {
    const { page } = await open('/en/p/vicki-laflamme/');
    await page.getByRole('button', { name: 'remember it' }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByRole('link', { name: 'My page' }).click();
    expect(path(page)).toBe('/en/p/vicki-laflamme/');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    expect(await page.getByRole('link', { name: 'My page' }).count()).toBe(0);
  });

  test('sees the curve of points drawn to answer a pointer, once it is in view', async () => {
    const { page } = await open('/en/p/vicki-laflamme/');
    expect(await page.locator('[data-curve] svg').count()).toBe(1);
    await page.locator('[data-curve]').scrollIntoViewIfNeeded();
    await page.locator('[data-curve] canvas').waitFor();
    expect(await page.locator('[data-curve] canvas').getAttribute('aria-label')).toMatch(
      /^All your points, day after day/,
    );
  });
});

describe('without JavaScript', () => {
  const still = { javaScriptEnabled: false };

  test('a board names the first and says how many follow', async () => {
    const { page } = await open('/en/boards/stage-board/q4/gold/', still);
    expect(await page.locator('.board .who b').allTextContents()).toEqual(NAMED);
    expect(await page.locator('.rest').textContent()).toMatch(/^And 6 more are in the running/);
  });

  test('a page has its place, its curves and its statement', async () => {
    const { page } = await open('/en/p/vicki-laflamme/', still);
    expect(await page.locator('.rank').first().textContent()).toBe('6th');
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-posting]').count()).toBe(50);
  });

  test('the search page lists the pages instead', async () => {
    const { page } = await open('/en/search/', still);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('.results a').count()).toBeGreaterThan(5);
  });
});

test.each(['/en/', '/en/boards/stage-board/q4/gold/', '/en/p/vicki-laflamme/', '/en/client/'])(
  'the keyboard reaches everything on %s, and shows where it is',
  async (start) => {
    const { page } = await open(start);
    // What a script adds stands there before anything is counted.
    await page.waitForLoadState('networkidle');
    const all = (await page.evaluate(focusable)) as string[];
    const reached: string[] = [];
    for (let step = 0; step < all.length; step += 1) {
      await page.keyboard.press('Tab');
      const { name, outlined } = await focused(page);
      expect(outlined, name).toBe(true);
      reached.push(name);
    }
    expect(reached).toEqual(all);
  },
);

/** Everything that can be used, in the page's order. Runs in the browser. */
const focusable = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility())
  .map((element) => element.outerHTML)`;

const focused = (page: Page): Promise<{ name: string; outlined: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { name: element.outerHTML, outlined: outlineStyle !== 'none' && outlineWidth !== '0px' };
  });
