import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedProblems } from '../../src/closing/check.ts';
import { closeStage } from '../../src/closing/close.ts';
import { restateStage } from '../../src/closing/restate.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { score } from '../../src/score.ts';
import { readFolder } from '../programs/results.ts';
import { problemsThrown } from './thrown.ts';

// The second quarter of the example program is closed; then come a late deal, a day without one of its deals, and a rule
// that was wrong.

const repository = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let root: string;
let open: Record<string, readonly string[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-closing-'));
  root = join(folder, 'root');
  for (const name of ['program', 'data', 'public'])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  rmSync(join(root, 'program/examples.yaml'));
  edit('program/sources.yaml', 'sales:\n', 'sales:\n  late_days: 90\n');
  open = await results();
  await closeStage({ root, stage: 'q2', approvedBy: 'Anna Nowak', comment: 'Looked at with the client' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

async function results(asOf?: string): Promise<Record<string, readonly string[]>> {
  const out = mkdtempSync(join(folder, 'results-'));
  await score({ root, out, asOf });
  return readFolder(out);
}

/** Rows of the second quarter but for what restates it. */
const ofQuarter = (relation: string, all: Record<string, readonly string[]>): string[] =>
  (all[`${relation}.csv`] ?? []).filter((line) => /,q2,/.test(line) && !line.includes(',restatement,'));

test('a closed stage whose data and rules stay as they are changes nothing', async () => {
  expect(await results()).toEqual(open);
}, 60_000);

test('closed figures stand, and what would move them is refused until it is written down', async () => {
  edit('data/sales/2017-05-10.csv', /^5HKAT5GS.*\n/m, '');
  appendFileSync(
    join(root, 'data/sales/2017-08-01.csv'),
    'LATE0001,Reed Clapper,GTX Pro,Umbrella Corporation,Won,2017-01-23,2017-06-20,5000\n',
  );
  edit('program/rules/deal.yaml', 'points: 5', 'points: 6');
  await expect(renderDiagnostics(await closedProblems(root, undefined))).toMatchFileSnapshot(
    'expected/closed-changed.txt',
  );
  expect(await problemsThrown(results())).toContain('closed-changed');

  const written = await restateStage({
    ...{
      root,
      stage: 'q2',
      on: '2017-08-15',
      approvedBy: 'Anna Nowak',
      reason: 'A deal is worth 6 points, and was paid 5',
    },
  });
  const restated = await results();
  expect(readFileSync(join(root, 'data/restatements.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(
    written + 1,
  );
  for (const relation of ['ledger', 'standings', 'rank_history', 'prizes', 'measures'])
    expect(ofQuarter(relation, restated)).toEqual(ofQuarter(relation, open));
  expect(await closedProblems(root, undefined)).toEqual([]);
  expect(sumsByWindow(restated)).toEqual(entitlements(restated));
  const later = (restated['ledger.csv'] ?? []).filter((line) => line.includes(',reed-clapper,restatement,'));
  await expect(`${later.join('\n')}\n`).toMatchFileSnapshot('expected/restatements-of-reed-clapper.csv');
}, 60_000);

test('a day before the restatement is computed without it', async () => {
  const before = (await results('2017-08-14'))['ledger.csv'] ?? [];
  const all = (await results())['ledger.csv'] ?? [];
  expect(before).toEqual(
    all.filter((line) => line === all[0] || (line.split(',')[1] ?? '') <= '2017-08-14' || line === ''),
  );
}, 60_000);

test('a stage is closed once', async () => {
  const again = closeStage({ root, stage: 'q2', approvedBy: 'Anna Nowak', comment: '' });
  expect(await problemsThrown(again)).toMatchInlineSnapshot(`
    "data/closings/q2/closing.json error close-unknown
      The stage "q2" is closed already.
      What it came to since is written down by: npm run restate -- q2.

    1 error, no warnings
    "
  `);
}, 60_000);

test('a rule that has earned in a closed stage cannot go', async () => {
  edit('program/rules/deal.yaml', 'over: day', 'over: week');
  await expect((await problemsThrown(results())).split('\n').slice(0, 4).join('\n')).toMatchFileSnapshot(
    'expected/closed-rule.txt',
  );
});

const windowOf = (line: string): string =>
  line.split(',').toSpliced(9).toSpliced(0, 2).toSpliced(1, 1).join(' ');

function sumsByWindow(all: Record<string, readonly string[]>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of rulePostings(all))
    sums.set(windowOf(line), (sums.get(windowOf(line)) ?? 0) + Number(line.split(',')[9]));
  return sums;
}

/** What each window has come to, as its last posting says. */
const entitlements = (all: Record<string, readonly string[]>): Map<string, number> =>
  new Map(rulePostings(all).map((line) => [windowOf(line), Number(line.split(',')[10])]));

const rulePostings = (all: Record<string, readonly string[]>): string[] =>
  (all['ledger.csv'] ?? []).filter((line) => /,(earn|restatement),/.test(line));
