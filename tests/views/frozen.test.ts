import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { boardView } from '../../src/portal/board.ts';
import { boardsView } from '../../src/portal/boards-page.ts';
import { participationTable } from '../../src/portal/client-tables.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { activitiesOf } from '../../src/portal/feed/feed.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { wallView } from '../../src/portal/screens.ts';
import { stageCards } from '../../src/portal/stage-card.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `frozen-boards`: its April stands still from 20 April, and closes on 7 May.

async function editionOn(asOf: string): Promise<Edition> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-frozen-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const { program, reference } = await score({ root: rootOf('frozen-boards'), out, asOf });
  return editionIn(portalOf(program, reference, readResults(out)), 'en');
}

const FROZEN = 'Places of April 20, 2024. They are frozen until the result is revealed on May 7, 2024.';

test('boards that stand still say since when, and when the result is revealed', async () => {
  const edition = await editionOn('2024-04-27');
  expect(
    boardsView(edition).map(({ title, word, status }) => [title.replaceAll('\u2009', ' '), word, status]),
  ).toEqual([
    ['Board · April', 'Frozen', FROZEN],
    ['Weeks · April 15 – 21, 2024', 'Final', 'Closed on April 24, 2024. This result stands.'],
    ['Season by places', 'Frozen', FROZEN],
    ['Season by points', 'Frozen', FROZEN],
  ]);
  const [board] = edition.portal.boards.all;
  const view = board && boardView(edition, board);
  expect(view?.rows.map(({ place, score, movement }) => [place, score, movement.words])).toEqual([
    ['1', '5', 'no change'],
    ['2', '4', 'no change'],
    ['3', '0', 'no change'],
  ]);
  expect(wallView(edition).boards.map(({ stands }) => stands)).toEqual([FROZEN, null, FROZEN, FROZEN]);
  expect(stageCards(edition).map(({ state, stateText }) => [state, stateText])).toEqual([
    ['frozen', 'Frozen until May 7, 2024'],
  ]);
});

test('nothing that happens meanwhile is news', async () => {
  // Bo goes ahead with 400 on this day.
  expect(activitiesOf(await editionOn('2024-04-22'))).toEqual([]);
});

test('the client’s page leaves teams out as long as boards stand still', async () => {
  const titles = async (day: string) =>
    participationTable(await editionOn(day)).rows.map(({ title }) => title);
  const [before, frozen, revealed] = await Promise.all(
    ['2024-04-19', '2024-04-20', '2024-05-07'].map(titles),
  );
  const everyone = ['Everyone', 'All-in'];
  const teams = [...everyone, 'North'];
  expect([before, frozen, revealed]).toEqual([teams, everyone, teams]);
});

test('a season is not over before what is held back is shown', async () => {
  expect((await editionOn('2024-05-06')).portal.over).toBe(false);
  const edition = await editionOn('2024-05-07');
  expect(edition.portal.over).toBe(true);
  const [board] = edition.portal.boards.all;
  expect(board && boardView(edition, board).status).toBe('Closed on May 7, 2024. This result stands.');
  expect(activitiesOf(edition).map(({ text }) => text)).toEqual([
    'April has closed: its result stands',
    'Bo L. takes the lead: Board · April',
    'Bo L. takes the lead: Season by places',
    'Bo L. takes the lead: Season by points',
  ]);
});
