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

const out = mkdtempSync(join(tmpdir(), 'laurel-explain-teams-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let edition: Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('team-goals'), out, explained: 0 });
  edition = editionIn(portalOf(program, reference, readResults(out)), 'en');
});

/** What is said of each of somebody's postings of a rule, in the ledger's order. */
function said(participant: string, rule: string): string[][] {
  const own = readRelation(out, 'ledger').filter((row) => row.participant_id === participant);
  const explain = explainer(edition, participant, own.length);
  return own.filter(({ rule_id }) => rule_id === rule).map(explain);
}

// What each member is due is worked out by hand in tests/programs/team-goals.
test('an equal part, and what came back', () => {
  const how = 'The team earned it together, and it is divided among the members, the same part for each.';
  expect(said('ada', 'together')).toEqual([
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
  expect(said('ada', 'pot')).toEqual([
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
  expect(said('ada', 'goal')[0]).toEqual([
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
  expect(said('cy', 'deals')).toEqual([
    [
      'Deals, April 1\u2009–\u200930, 2024: 3 Deals.',
      ...how,
      'By then the team had 90 points. Your part of it is 20%, shared out to the last unit.',
      'From 0 to 18: +18.',
    ],
    [
      'Deals, April 1\u2009–\u200930, 2024: 1 Deals.',
      ...how,
      'By then the team had 30 points. Your part of it is 33%, shared out to the last unit.',
      'From 18 to 28: +10.',
    ],
  ]);
});
