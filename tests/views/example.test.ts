import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardView } from '../../src/portal/board.ts';
import { boardAt } from '../../src/portal/board-paths.ts';
import { boardsView } from '../../src/portal/boards-page.ts';
import { calendarView } from '../../src/portal/calendar/calendar.ts';
import { clientView } from '../../src/portal/client.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { reportOf } from '../../src/portal/explain/report.ts';
import { homeView } from '../../src/portal/home.ts';
import { personView } from '../../src/portal/person/person.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { prizesView } from '../../src/portal/prizes.ts';
import { rulesView } from '../../src/portal/rules/page.ts';
import { shellOf } from '../../src/portal/shell.ts';
import { stageView } from '../../src/portal/stage-page.ts';
import { summaryView } from '../../src/portal/summary.ts';
import { teamsView } from '../../src/portal/teams.ts';
import { winnersView } from '../../src/portal/winners.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { root } from '../example/scored.ts';

const explained =
  (participant: string, rule: string, day: string | null = null) =>
  (edition: Edition) =>
    reportOf(edition, { participant, rule, day }).split('\n');
const board = (path: string) => (edition: Edition) => boardView(edition, boardAt(edition.portal, path).board);

/** What each page shows, in the middle of the season and after it, in one language or the other. */
const MID_SEASON: readonly (readonly [string, string, (edition: Edition) => unknown])[] = [
  ['shell', 'en', (edition) => shellOf(edition, 'rules/', 'Rules')],
  ['home', 'en', homeView],
  ['boards', 'en', boardsView],
  ['board', 'en', board('stage-board/q4/gold')],
  ['closed-board', 'pl', board('stage-board/q2/bronze')],
  ['team-board', 'pl', board('teams')],
  ['stage', 'en', (edition) => stageView(edition, 'q4')],
  ['calendar', 'en', calendarView],
  ['teams', 'en', teamsView],
  ['rules', 'en', rulesView],
  ['rules', 'pl', rulesView],
  ['prizes', 'pl', prizesView],
  ['winners', 'en', winnersView],
  [
    'client',
    'en',
    (edition) => {
      const view = clientView(edition, null, []);
      return { ...view, accounting: { ...view.accounting, files: [] } };
    },
  ],
  ['person', 'en', (edition) => personView(edition, 'vicki-laflamme')],
  ['explained', 'en', explained('vicki-laflamme', 'gtx-push', '2017-10-09')],
  ['person-without-points', 'pl', (edition) => personView(edition, 'carl-lin')],
];
const END: typeof MID_SEASON = [
  ['home', 'pl', homeView],
  ['summary', 'en', summaryView],
  ['person', 'pl', (edition) => personView(edition, 'darcel-schlecht')],
  ['explained', 'pl', explained('vicki-laflamme', 'target')],
];

const folder = mkdtempSync(join(tmpdir(), 'laurel-views-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function portalOn(asOf: string): Promise<Portal> {
  const out = join(folder, asOf);
  const { program, reference } = await score({ root, out, asOf, explained: 0 });
  return portalOf(program, reference, readResults(out));
}

describe.each([
  ['mid-season', '2017-11-14', MID_SEASON],
  ['end', '2017-12-31', END],
])('%s', (when, asOf, views) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await portalOn(asOf);
  });

  test.each(views)('%s in %s', async (name, locale, view) => {
    const shown = `${JSON.stringify(view(editionIn(portal, locale)), null, 2)}\n`;
    await expect(shown).toMatchFileSnapshot(`expected/${when}/${name}.${locale}.json`);
  });
});

describe('the privacy rule', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await portalOn('2017-11-14');
  });
  const names = (people: Portal['program']['people']): string[] => {
    const edition = editionIn({ ...portal, program: { ...portal.program, people } }, 'en');
    return board('stage-board/q4/gold')(edition).rows.map(({ place, name }) => `${place} ${name}`);
  };

  test('lists the named places alone', () => {
    expect(names({ names: 'alias', namedTop: 2, listed: 'top' })).toEqual(['1 Darcel S.', '2 Kary H.']);
  });

  test('lists everyone, and names nobody below', () => {
    expect(names({ names: 'name', namedTop: 1, listed: 'all' })).toEqual([
      '1 Darcel Schlecht',
      ...Array.from({ length: 10 }, (_, index) => `${index + 2} In your group`),
    ]);
  });

  test('names nobody at all', () => {
    expect(names({ names: 'name', namedTop: 0, listed: 'top' })).toEqual([]);
  });
});
