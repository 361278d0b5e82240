import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/components/person/ask.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { personView } from '../../src/portal/person/person.ts';
import { requestOf } from '../../src/portal/person/request.ts';
import { portalOf } from '../../src/portal/portal.ts';
import type { Program } from '../../src/program/program.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// How participants ask for something, and what they can ask for.

const out = mkdtempSync(join(tmpdir(), 'laurel-requests-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const CONTACT = { name: 'Program desk', email: 'desk@goals.example' };

async function scored(name: string, asOf: string): Promise<Edition> {
  const folder = join(out, `${name}-${asOf}`);
  const { program, reference } = await score({ root: rootOf(name), out: folder, asOf });
  return editionIn(portalOf({ ...program, contact: CONTACT }, reference, readResults(folder)), 'en');
}

const asking = ({ portal }: Edition, requests: Partial<Program['requests']>): Edition =>
  editionIn(
    { ...portal, program: { ...portal.program, requests: { ...portal.program.requests, ...requests } } },
    'en',
  );

let goals: Edition;
beforeAll(async () => {
  goals = await scored('chosen-goals', '2024-04-12');
});

describe('a request', () => {
  const about = { participant: 'ada & co', id: 'goal', level: 'bold' };

  test('is a mail where nothing else is said', () => {
    const says = 'chosen-goals: ada & co chooses bold of goal';
    expect(requestOf(goals, 'goal', about)).toEqual({
      ...{ says, fields: null, day: null },
      href: `mailto:desk@goals.example?subject=${encodeURIComponent(says)}`,
    });
  });

  test('is an address, which tells no more than it names', () => {
    const address = 'https://forms.example/new?who={participant}&level={level}';
    expect(requestOf(asking(goals, { goal: { by: 'link', address } }), 'goal', about)).toEqual({
      href: 'https://forms.example/new?who=ada%20%26%20co&level=bold',
      ...{ fields: null, day: null, says: 'participant: ada & co · level: bold' },
    });
  });

  test('is a form, which needs no script; an activity is asked for its day', () => {
    const form = { by: 'form', address: 'https://forms.example/report' } as const;
    const edition = asking(goals, { activity: form, reward: form });
    const activity = requestOf(edition, 'activity', { participant: 'ada & co', id: 'visits' });
    expect(activity && ask(activity, 'Report one').text).toBe(
      '<form class="ask" method="post" action="https://forms.example/report">' +
        '<input type="hidden" name="request" value="activity">' +
        '<input type="hidden" name="program" value="chosen-goals">' +
        '<input type="hidden" name="participant" value="ada &amp; co">' +
        '<input type="hidden" name="activity" value="visits">' +
        '<label>Day <input type="date" name="date" required></label>' +
        '<button type="submit">Report one</button> <span class="quiet small">' +
        'request: activity · program: chosen-goals · participant: ada &amp; co · activity: visits</span></form>',
    );
    expect(requestOf(edition, 'reward', about)?.day).toBeNull();
  });

  test('is none where the program takes none', () => {
    expect(requestOf(asking(goals, { goal: { by: 'none' } }), 'goal', about)).toBeNull();
  });
});

test('goals can be chosen until their last day, all but the chosen one', async () => {
  const shown = (edition: Edition) =>
    personView(edition, 'ada').goals.map(({ title, levels }) => [
      title,
      levels.map(({ title: level, chosen, request }) => [level, chosen, request?.says ?? null]),
    ]);
  expect(shown(goals)).toMatchInlineSnapshot(`
    [
      [
        "My goal: until April 12, 2024 at the latest",
        [
          [
            "Careful, from 60%: 20 points",
            null,
            "chosen-goals: ada chooses careful of goal",
          ],
          [
            "Bold, from 100%: 120 points",
            "your choice",
            null,
          ],
        ],
      ],
    ]
  `);
  expect(shown(await scored('chosen-goals', '2024-04-13'))).toEqual([]);
});

test('activities of one’s own can be reported until the season is over', async () => {
  const titles = (edition: Edition) => personView(edition, 'ada').reports.map(({ title }) => title);
  const running = await scored('points-program', '2024-04-29');
  expect(titles(running)).toEqual(['Costs saved', 'Lessons']);
  expect(titles(asking(running, { activity: { by: 'none' } }))).toEqual([]);
  expect(titles(await scored('points-program', '2024-04-30'))).toEqual([]);
});
