import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardView } from '../../src/portal/board.ts';
import { boardAt } from '../../src/portal/board-paths.ts';
import { boardsView } from '../../src/portal/boards-page.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { personView } from '../../src/portal/person/person.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { rulesView } from '../../src/portal/rules/page.ts';
import { winnersView } from '../../src/portal/winners.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// What pages show of boards of weeks: the latest, and the way to those before.

const out = mkdtempSync(join(tmpdir(), 'laurel-weeks-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let edition: Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('weeks-of-a-league'), out });
  edition = editionIn(portalOf(program, reference, readResults(out)), 'en');
});

/** With spaces that a keyboard has. */
const plain = <T>(shown: T): T => JSON.parse(JSON.stringify(shown).replaceAll('\u2009', ' '));

const board = (path: string) => plain(boardView(edition, boardAt(edition.portal, path).board));

test('a week has a page that leads to all weeks, the latest first', () => {
  const { title, full, status, final, tabs } = board('star/2024-04-08');
  expect({ title, full, status, final }).toEqual({
    title: 'April 8 – 14, 2024',
    full: 'Star of the week · April 8 – 14, 2024',
    status: 'Closed on April 17, 2024. This result stands.',
    final: true,
  });
  expect(tabs.cells).toEqual([
    { label: 'April 22 – 24, 2024', href: '/en/boards/star/2024-04-22/', current: false },
    { label: 'April 18 – 21, 2024', href: '/en/boards/star/2024-04-18/', current: false },
    { label: 'April 15 – 17, 2024', href: '/en/boards/star/2024-04-15/', current: false },
    { label: 'April 8 – 14, 2024', href: '/en/boards/star/2024-04-08/', current: true },
    { label: 'April 1 – 7, 2024', href: '/en/boards/star/2024-04-01/', current: false },
  ]);
});

test('the week that is over and open says so', () => {
  expect(board('star/2024-04-22').status).toBe(
    'These days are over. Late sales count until the board closes on April 27, 2024.',
  );
});

test('rankings lead to their latest week', () => {
  const { rankings } = board('star/2024-04-08').tabs;
  expect(rankings.map(({ href }) => href)).toEqual([
    '/en/boards/star/2024-04-22/',
    '/en/boards/month/2024-04-18/',
    '/en/boards/season/',
  ]);
});

test('the page of boards has the latest week of each ranking', () => {
  expect(plain(boardsView(edition)).map(({ title }) => title)).toEqual([
    'Star of the week · April 22 – 24, 2024',
    'League · April 22 – 24, 2024',
    'Weeks of the second stage · April 22 – 24, 2024',
    'Month · April 18 – 24, 2024',
    'Season',
  ]);
});

test('winners of weeks stand together', () => {
  const weeks = plain(winnersView(edition)).find(({ title }) => title === 'Star of the week');
  expect(weeks?.boards.map(({ title, winners }) => [title, ...winners.map(({ name }) => name)])).toEqual([
    ['April 18 – 21, 2024', 'El O.'],
    ['April 15 – 17, 2024', 'Bo L.'],
    ['April 8 – 14, 2024', 'Ada M.'],
    ['April 1 – 7, 2024', 'Ada M.'],
  ]);
});

test("a person's page has the place of the season and of the latest weeks", () => {
  const { hero, statement } = plain(personView(edition, 'ada'));
  expect(hero.place?.board).toBe('Season');
  expect(hero.others.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Star of the week · April 22 – 24, 2024: 1st, 5 points',
    'Month · April 18 – 24, 2024: 2nd, €100',
  ]);
  expect(JSON.stringify(statement)).toContain('1st place: April 8 – 14, 2024');
});

test('the rules page says when a week closes', () => {
  const { rankings } = rulesView(edition);
  const said = rankings.flatMap(({ sentences }) => sentences.slice(0, 1));
  expect(said[0]).toBe(
    'There is a board for each week, from Monday to Sunday; where a stage begins or ends inside a week, a board for each part of it. It closes 3 days after its last day, and no later than the stage: what is known by then counts.',
  );
});
