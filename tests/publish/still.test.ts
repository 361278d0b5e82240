import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packShared, stillSince } from '../../src/publish/still.ts';
import { type Scored, score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `frozen-boards`: its April stands still from 20 April, and closes on 7 May.

const root = rootOf('frozen-boards');
let folder: string;
let scored: Scored;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-still-'));
  scored = await score({ root, out: join(folder, 'now') });
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['2024-04-19', null],
  ['2024-04-20', '2024-04-20'],
  ['2024-05-06', '2024-04-20'],
  ['2024-05-07', null],
])('on %s everyone can download what was known by %s', (as_of, still) => {
  expect(
    stillSince({ program: { ...scored.program, access: 'open' }, summary: { ...scored.summary, as_of } }),
  ).toBe(still);
});

test('downloads of a sealed portal are those of today', () => {
  expect(stillSince({ ...scored, program: { ...scored.program, access: 'sealed' } })).toBe(null);
});

test('the archive that everyone can download holds nothing that came after the freeze', async () => {
  const { name } = await packShared({
    ...{ root, results: join(folder, 'now') },
    scored: { ...scored, program: { ...scored.program, access: 'open' } },
  });
  const zip = unzipSync(readFileSync(join(folder, 'now', name)));
  const then = join(folder, 'then');
  mkdirSync(then);
  cpSync(root, then, { recursive: true });
  for (const day of ['2024-04-22', '2024-04-27']) rmSync(join(then, `data/sales/${day}.csv`));
  await score({ root: then, out: join(folder, 'expected'), asOf: '2024-04-20' });
  const files = Object.keys(zip).filter((file) => file !== 'README.txt');
  expect(files).toContain('ledger.csv');
  for (const file of files)
    expect([file, strFromU8(zip[file] ?? new Uint8Array())]).toEqual([
      file,
      readFileSync(join(folder, 'expected', file), 'utf8'),
    ]);
  const list = JSON.parse(readFileSync(join(folder, 'now/archive.json'), 'utf8'));
  expect(list.name).toBe(name);
});
