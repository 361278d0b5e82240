import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import { explainer } from '../../src/portal/explain/explain.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';
import { readRelation } from '../relation.ts';

const PROGRAMS = ['team-goals', 'first-to', 'pools'] as const;
type Name = (typeof PROGRAMS)[number];

const out = mkdtempSync(join(tmpdir(), 'laurel-explain-together-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const editions = new Map<Name, Edition>();
beforeAll(async () => {
  for (const name of PROGRAMS) {
    const folder = join(out, name);
    const { program, reference } = await score({ root: rootOf(name), out: folder, explained: 0 });
    editions.set(name, editionIn(portalOf(program, reference, readResults(folder)), 'en'));
  }
});

/** What is said of each of somebody's postings of a rule, in the ledger's order. */
function said(name: Name, participant: string, rule: string): string[][] {
  const own = readRelation(join(out, name), 'ledger').filter((row) => row.participant_id === participant);
  const explain = explainer(editions.get(name) as Edition, participant, own.length);
  return own.filter(({ rule_id }) => rule_id === rule).map(explain);
}

// What everyone is due is worked out by hand in tests/programs, in the program's README.
test('an equal part, and what came back', () => {
  const how = 'The team earned it together, and it is divided among the members, the same part for each.';
  expect(said('team-goals', 'ada', 'together')).toEqual([
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,000.',
      how,
      'By then the team had 100 points. Your part of it is 33%, shared out to the last unit.',
      'From 0 to 34: +34.',
    ],
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,000.',
      how,
      'By then the team had 100 points. Your part of it is 50%, shared out to the last unit.',
      'From 34 to 50: +16.',
    ],
    [
      'Revenue, April 1\u2009–\u200930, 2024: €2,000.',
      how,
      'By then the team had 301 points. Your part of it is 50%, shared out to the last unit.',
      'From 50 to 151: +101.',
    ],
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,600.',
      how,
      'By then the team had 100 points. Your part of it is 50%, shared out to the last unit.',
      'From 151 to 50: −101.',
    ],
  ]);
});

test('a part by contribution', () => {
  const how = 'The team earned it together, and it is divided among the members by what each of them gave.';
  expect(said('team-goals', 'ada', 'pot')).toEqual([
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,600.',
      how,
      'By then the team had 112 points. Your part of it is 37%, shared out to the last unit.',
      'From 0 to 42: +42.',
    ],
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,700.',
      how,
      'By then the team had 119 points. Your part of it is 41%, shared out to the last unit.',
      'From 42 to 49: +7.',
    ],
  ]);
});

test('all of it for each', () => {
  expect(said('team-goals', 'ada', 'goal')[0]).toEqual([
    'Revenue, April 1\u2009–\u200930, 2024: €2,000.',
    'The team earned it together; every member gets all of it.',
    'By then the team had 10 points.',
    'From 0 to 10: +10.',
  ]);
});

test('a part by the days in each of two teams', () => {
  const how = [
    'The team earned it together, and it is divided among the members, the same part for each.',
    'Everyone who has been in the team has a part in it, by the days in the team.',
  ];
  expect(said('team-goals', 'cy', 'deals')).toEqual([
    [
      'Deals, April 1\u2009–\u200930, 2024: 3.',
      ...how,
      'By then the team had 90 points. Your part of it is 20%, shared out to the last unit.',
      'From 0 to 18: +18.',
    ],
    [
      'Deals, April 1\u2009–\u200930, 2024: 1.',
      ...how,
      'By then the team had 30 points. Your part of it is 33%, shared out to the last unit.',
      'From 18 to 28: +10.',
    ],
  ]);
});

test('a place in a race that two share, and one alone', () => {
  const how = 'The goal was reached early enough for a place, as known when the stage closed.';
  expect([...said('first-to', 'ada', 'first'), ...said('first-to', 'di', 'first')]).toEqual([
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,100.',
      how,
      'Held since April 8, 2024: place 1, shared by 2.',
      'From 0 to 251: +251.',
    ],
    [
      'Revenue, April 1\u2009–\u200930, 2024: €1,200.',
      how,
      'Held since April 15, 2024: place 3.',
      'From 0 to 100: +100.',
    ],
  ]);
});

test('a claim of a pool that was too small', () => {
  expect(said('pools', 'ada', 'pot')).toEqual([
    [
      'Revenue, April 1\u2009–\u200930, 2024: €500.',
      'A full step is €100: 5 × 1 = 5 points.',
      'A pool of 20 points for everyone over the stage. It is paid when a stage closes; where more was earned than is left, everyone gets the same part of what they earned.',
      'Without that limit it would be 5.',
      'What everyone claimed of it on that day was more than was left: 80% of a claim was paid, shared out to the last unit.',
      'From 0 to 4: +4.',
    ],
  ]);
});
