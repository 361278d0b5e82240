import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { workbookOf } from '../intake/workbook-file.ts';
import { built, SEALED } from '../portal/built.ts';
import { demoLink } from '../sealing/demo.ts';
import { axe, violations } from './axe.ts';
import { visitor } from './visit.ts';

/** The same program in the open, its participants in a workbook; its data end with 3 April, Warsaw's time, and may be 3 days old without a word, 5 at most. */
const folder = mkdtempSync(join(tmpdir(), 'laurel-freshness-'));
const dist = join(folder, 'dist');
beforeAll(() => {
  const root = join(folder, 'root');
  cpSync(SEALED, root, { recursive: true });
  const file = join(root, 'program/program.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('access: sealed', 'access: open'));
  const people = join(root, 'data/participants.csv');
  const { data } = Papa.parse<string[]>(readFileSync(people, 'utf8'), { skipEmptyLines: true });
  writeFileSync(people.replace('.csv', '.xlsx'), workbookOf([{ name: 'People', rows: data }]));
  rmSync(people);
  built(dist, ['--root', root]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = visitor(() => dist);
const sealed = visitor(() => inject('sealed'));

/** What the banner says; empty where it is not shown. */
async function said(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  return (await page.locator('.stale').isVisible()) ? page.locator('.stale').innerText() : '';
}

const LATE = /^New data are late\. What you see is complete up to April 3, 2024\.$/;
const OLD =
  /^These figures are old: they end with April 3, 2024\. Where a page says today, that day is meant\./;

const DAYS = [
  ['nothing', '2024-04-06T21:59:59Z', /^$/],
  ['that data are late', '2024-04-06T22:00:00Z', LATE],
  ['that data are late', '2024-04-08T21:59:59Z', LATE],
  ['that they are old', '2024-04-08T22:00:00Z', OLD],
] as const;

describe.each([
  ['an open', open, '/en/rules/'],
  ['a sealed', sealed, '/en/rules/'],
] as const)('%s portal', (_, portal, path) => {
  test.each(DAYS)('says %s at %s', async (_words, clock, words) => {
    const { page, complaints } = await portal.open(path, { clock, timezoneId: 'Pacific/Kiritimati' });
    expect(await said(page)).toMatch(words);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('says through when its data go, without JavaScript, and nothing more', async () => {
    const { page } = await portal.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.foot').innerText()).toContain('Sales through April 3, 2024');
    expect(await page.locator('.stale').isVisible()).toBe(false);
  });
});

test('everyone’s own page says so, too, in its language', async () => {
  const { page } = await open.open('/pl/p/p01/', { clock: '2024-05-10T10:00:00Z' });
  expect(await said(page)).toMatch(/^Te liczby są stare: kończą się na dniu 3 kwietnia 2024/);
});

test('it stays above a sealed page that is opened', async () => {
  const { page } = await sealed.open(await demoLink('p24'), { clock: '2024-05-10T10:00:00Z' });
  await page.click('button[type=submit]');
  await page.waitForSelector('.member:not([hidden])');
  expect(await said(page)).toMatch(OLD);
});

test('the banner can be read in both schemes', async () => {
  for (const clock of ['2024-04-07T10:00:00Z', '2024-05-10T10:00:00Z']) {
    const { page } = await open.open('/en/', { clock, bypassCSP: true });
    await said(page);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${colorScheme} ${clock}`).toEqual([]);
    }
  }
});
