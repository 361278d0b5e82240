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

const out = mkdtempSync(join(tmpdir(), 'laurel-scorecard-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

let edition: Edition;
beforeAll(async () => {
  const { program, reference } = await score({ root: rootOf('smart-pay-plan'), out, explained: 0 });
  edition = editionIn(portalOf(program, reference, readResults(out)), 'en');
});

/** What is said of the n-th posting of somebody. */
function said(participant: string, rule: string, index = 0): string[] {
  const own = readRelation(out, 'ledger').filter((row) => row.participant_id === participant);
  const posting = own.filter(({ rule_id: id }) => id === rule)[index];
  return posting ? explainer(edition, participant, own.length)(posting) : [];
}

// The parts are worked out by hand in tests/programs/smart-pay-plan.
test('every part of a scorecard is told with its weight', () => {
  expect(said('ada', 'pay').slice(1, 5)).toEqual([
    'Kept volume: 85% of the target, with a weight of 40%: 34%.',
    'New customers: 50% of the target, with a weight of 20%: 10%.',
    'Meetings that led to an order: 40% of the target, with a weight of 20%: 8%.',
    'New products: 110% of the target, with a weight of 20%: 22%.',
  ]);
});

test('a part that is cut, and one whose weight the others carry', () => {
  expect(said('cyd', 'pay').slice(1, 5)).toEqual([
    'Kept volume: 120% of the target, of which 110% count, with a weight of 50%: 55%.',
    'New customers: 100% of the target, with a weight of 25%: 25%.',
    'Meetings that led to an order: 0% of the target, with a weight of 25%: 0%.',
    'New products: no target above 0, so the others carry its weight.',
  ]);
});

test('parts as they were before are not told', () => {
  expect(said('ada', 'ready').some((sentence) => sentence.includes('weight'))).toBe(false);
});
