import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { explainer } from '../../src/portal/explain/explain.ts';
import { type Portal, portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

const root = mkdtempSync(join(tmpdir(), 'laurel-limits-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LINE = `id: line
title: Line
measure: revenue
over: program
curve: { every: 100, points: 7 }
cap: { points: 150, over: program }
`;
const MAY = 'sale_id,date,participant_id,quantity,net_value,kind,returns\n';

let portal: Portal;

/** Ada has sold 550 in April, bo 1,500; in May ada sells 450, bo 1,000. Two stages divide the window. */
beforeAll(async () => {
  cpSync(rootOf('lottery'), root, { recursive: true });
  writeFileSync(join(root, 'program/rules/line.yaml'), LINE);
  writeFileSync(
    join(root, 'data/sales/2024-05-11.csv'),
    `${MAY}s8,2024-05-11,ada,1,450,,\ns9,2024-05-11,bo,1,1000,,\n`,
  );
  appendFileSync(join(root, 'program/program.yaml'), 'budget: { points: 90000, overflow: stop }\n');
  const out = join(root, 'results');
  const { program, reference } = await score({ root, out });
  portal = portalOf(program, reference, readResults(out));
});

/** What is said of a participant's postings of the rule, but for the value and the curve. */
function saidOf(participant: string): string[][] {
  const ledger = portal.results.ledger(participant, 0);
  const explained = explainer(editionIn(portal, 'en'), participant, ledger.count);
  const postings = ledger.last(ledger.count).filter(({ rule_id }) => rule_id === 'line');
  return postings.map((posting) =>
    explained(posting)
      .slice(2)
      .map((text) => text.replaceAll(/\s/g, ' ')),
  );
}

test('a part of a window that was paid whole is said to be held back by nothing', () => {
  expect(saidOf('ada')).toEqual([
    ['From 0 to 35: +35.'],
    [
      'Of it, 35 lie before these days (a boost, another team or stage), so 35 are theirs.',
      'From 35 to 70: +35.',
    ],
  ]);
});

test('a part that reached the cap is told what held it back', () => {
  const cap = 'At most 150 points over the whole season.';
  const budget =
    'All rules together: at most 90,000 points for everyone over the whole season; whoever is known first is paid first.';
  expect(saidOf('bo')).toEqual([
    ['From 0 to 105: +105.'],
    [
      'Of it, 105 lie before these days (a boost, another team or stage), so 70 are theirs.',
      ...[cap, budget, 'Without that limit it would be 70.'],
      'From 105 to 150: +45.',
    ],
  ]);
});
