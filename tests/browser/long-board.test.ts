import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, SEALED } from '../portal/built.ts';
import { axe, overflow, violations } from './axe.ts';
import { PHONE } from './opened.ts';
import { visitor } from './visit.ts';

const PEOPLE = 250;
const NAMED = 150;
const folder = mkdtempSync(join(tmpdir(), 'laurel-long-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idOf = (place: number): string => `p${String(place).padStart(3, '0')}`;
const places = Array.from({ length: PEOPLE }, (_, index) => index + 1);

/** Whoever has the lower number has sold more, but 100 and 101 as much as each other. */
const sold = (place: number): number => (PEOPLE + 1 - (place === 101 ? 100 : place)) * 100;

const write = (name: string, head: string, row: (place: number) => string): void =>
  writeFileSync(join(folder, 'root', name), [head, ...places.map(row), ''].join('\n'));

beforeAll(() => {
  const root = join(folder, 'root');
  cpSync(SEALED, root, { recursive: true });
  const program = join(root, 'program/program.yaml');
  const opened = readFileSync(program, 'utf8').replace('access: sealed', 'access: open');
  writeFileSync(program, opened.replace('named_top: 30', `named_top: ${NAMED}`));
  write('data/participants.csv', 'participant_id,name,alias,locale', (place) => {
    return `${idOf(place)},Seller ${place} Łóś,a${place},en`;
  });
  write('data/roster.csv', 'participant_id,team_id,segment,from,to', (place) => {
    return `${idOf(place)},south,all-in,2024-04-01,2024-04-30`;
  });
  const head = 'sale_id,date,participant_id,quantity,net_value,kind,returns';
  write('data/sales/2024-04-02.csv', head, (place) => {
    return `s${place},2024-04-02,${idOf(place)},1,${sold(place)}.00,,`;
  });
  rmSync(join(root, 'data/sales/2024-04-03.csv'));
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
