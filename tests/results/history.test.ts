import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ProblemsFound } from '../../src/program/diagnostic.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `late-file`: 8 points are posted on 9 April, 11 and 3 on 17 April.
const NOTHING = renderDiagnostics([]);

let folder: string;
let root: string;
let former: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-history-'));
  root = join(folder, 'root');
  former = join(folder, 'former');
  cpSync(rootOf('late-file'), root, { recursive: true });
  await score({ root, out: former, asOf: '2024-04-16' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, path), text.replace(from, to));
};

async function told(asOf?: string): Promise<string> {
  const scored = score({ root, out: join(folder, 'next'), asOf, previous: former });
  const problems = await scored.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemsFound) return error.diagnostics;
      throw error;
    },
  );
  return renderDiagnostics(problems);
}

test('what is known later changes nothing that was published', async () => {
  expect(await told()).toBe(NOTHING);
  expect(await told('2024-04-18')).toBe(NOTHING);
});

test('a rule that is changed is named, with the first posting that would move', async () => {
  edit('program/rules/volume.yaml', 'points: 1 }', 'points: 2 }');
  await expect(await told()).toMatchFileSnapshot('expected/history-rule.txt');
});

const VERSION = 'versions: [{ from: 2024-04-01, curve: { every: 100, points: 2 }';
const reachingBack = (knownOn: string): string =>
  `${VERSION}, retroactive: { known_on: ${knownOn}, reason: The contract says so. } }]`;
const alter = (versions: string): void => {
  const path = join(root, 'program/rules/volume.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}${versions}\n`);
};

test('a version that reaches back changes nothing that was published: its difference is posted when it is known', async () => {
  alter(reachingBack('2024-04-17'));
  expect(await told('2024-04-18')).toBe(NOTHING);
  const posted = readFileSync(join(folder, 'next/ledger.csv'), 'utf8');
  expect(posted).toContain('2024-04-09,ada,earn,volume,1,');
  expect(posted).toContain('2024-04-17,ada,earn,volume,2,');
});

test.each([
  ['that was to be known on a day that is over', reachingBack('2024-04-16'), 'reaching-back'],
  ['that is said to have been known all along', `${VERSION} }]`, 'silent'],
])('a version %s is refused', async (_, versions, name) => {
  alter(versions);
  await expect(await told('2024-04-18')).toMatchFileSnapshot(`expected/history-version-${name}.txt`);
});

test('a delivered file that is edited is named, and the results that were there stay', async () => {
  edit('data/sales/2024-04-09.csv', 'ada,1,800', 'ada,1,900');
  await expect(await told()).toMatchFileSnapshot('expected/history-file.txt');
  expect(readFileSync(join(former, 'ledger.csv'), 'utf8')).toContain(',8,8,800.00,');
});

test('a file that comes for a day that is over is named', async () => {
  const header = readFileSync(join(root, 'data/sales/2024-04-09.csv'), 'utf8').split('\n')[0];
  writeFileSync(join(root, 'data/sales/2024-04-09.north.csv'), `${header}\nS9,2024-04-09,ada,1,100,,\n`);
  await expect(await told()).toMatchFileSnapshot('expected/history-late-file.txt');
});

const ADJUSTMENTS = 'adjustment_id,participant_id,date,points,reason\na1,ada,2024-04-10,-3,Counted twice\n';
const adjust = (text: string): void => writeFileSync(join(root, 'data/adjustments.csv'), text);

test('an adjustment that is edited is named, and one that is added later is not', async () => {
  adjust(ADJUSTMENTS);
  await score({ root, out: former, asOf: '2024-04-16' });
  adjust(`${ADJUSTMENTS}a2,ada,2024-04-17,1,Forgotten\n`);
  expect(await told('2024-04-18')).toBe(NOTHING);
  adjust(ADJUSTMENTS.replace('-3', '-2'));
  await expect(await told('2024-04-18')).toMatchFileSnapshot('expected/history-adjustment.txt');
});

test('a posting that is gone is named, with every file that may have taken it', async () => {
  edit('data/roster.csv', /^ada,.*\n/m, '');
  edit('program/rules/volume.yaml', 'title: Volume', 'title: Amount');
  edit('data/sales/2024-04-09.csv', /\nS1.*/, '');
  await expect(await told()).toMatchFileSnapshot('expected/history-gone.txt');
});

test('the day itself may still change', async () => {
  writeFileSync(
    join(root, 'data/sales/2024-04-16.csv'),
    'sale_id,date,participant_id,quantity,net_value,kind,returns\nS8,2024-04-16,ada,1,400,,\n',
  );
  expect(await told('2024-04-16')).toBe(NOTHING);
  await expect(await told('2024-04-17')).toMatchFileSnapshot('expected/history-open-day.txt');
});
