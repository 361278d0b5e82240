import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../../scripts/browser/chromium.ts';

// The pages in the archive that the example's client downloads, opened from a folder as whoever unpacks it does.

let folder: string;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-unpacked-'));
  const files = unzipSync(readFileSync(join(inject('dist'), 'client', 'maventech-2017.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  pages = Object.keys(files).filter((path) => /^pages\/.*\.html$/.test(path));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('open from a folder, styled, without a failing request or anything asked elsewhere', async () => {
  const page = await browser.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(join(folder, 'pages', 'en', 'index.html')).href);
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Boards', exact: true }).click();
  await page.getByRole('link', { name: /Gold/ }).first().click();
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toContain('Gold');
  expect(await page.evaluate(() => document.fonts.check('16px "Onest Variable"'))).toBe(true);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(2);
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  expect(asked.some((address) => address.endsWith('.woff2'))).toBe(true);
});

test('lead from the first page into the first language', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'pages', 'index.html')).href);
  await page.waitForURL(/\/pages\/en\/index\.html$/);
  expect(await page.title()).toBe('MavenTech Champions 2017');
});

test('lead only to what is there', () => {
  expect(pages.length).toBeGreaterThan(50);
  const leads = pages.flatMap((path) => {
    const from = pathToFileURL(join(folder, path));
    const text = readFileSync(join(folder, path), 'utf8');
    return [...text.matchAll(/\s(?:href|src|action)="([^"#][^"]*)"/g)].map(
      ([, to = '']) => new URL(to, from),
    );
  });
  const broken = leads.filter(({ protocol, href }) => protocol === 'file:' && !isThere(href));
  expect(broken.map(({ href }) => href)).toEqual([]);
});

function isThere(href: string): boolean {
  const [file = ''] = href.split('#');
  try {
    return fileURLToPath(file).startsWith(folder) && readFileSync(fileURLToPath(file)).length > 0;
  } catch {
    return false;
  }
}
