import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashes } from '../invariance/surroundings.ts';
import type { Fault } from './inject.ts';

// Results on their way to their place, with one operation on files after another that fails: 15 of them, spread over
// all, or as many as `FAULTS` says.

const POINTS = Number(process.env['FAULTS'] ?? 15);
const KINDS = ['EIO', 'EACCES', 'EMFILE', 'ENOSPC'] as const;
const SCORE = fileURLToPath(new URL('../../scripts/score.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../programs/restated-day', import.meta.url));
const inject = new URL('inject.ts', import.meta.url).href;

const folder = mkdtempSync(join(tmpdir(), 'laurel-struck-score-'));
const [parent, counts] = [join(folder, 'parent'), join(folder, 'counts')];
const out = join(parent, 'results');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let former: Record<string, string>;
let whole: Record<string, string>;

function run(fault: Pick<Fault, 'script' | 'at' | 'kind'>): { status: number | null; stderr: string } {
  const env = { ...process.env, LAUREL_FAULT: JSON.stringify({ ...fault, counts, drawn: '' }) };
  const command = ['--import', inject, SCORE, '--root', ROOT, '--out', out];
  return spawnSync(process.execPath, command, { env, encoding: 'utf8' });
}

function layFormer(): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'balances.csv'), 'former\n');
}

beforeAll(() => {
  mkdirSync(counts);
  layFormer();
  former = hashes(out);
  expect(run({ script: null, at: 0, kind: 'EIO' })).toMatchObject({ status: 0 });
  whole = hashes(out);
});

test('an operation that fails leaves the former results or the new ones, whole, and says why', () => {
  const all = Number(readFileSync(join(counts, 'score.ts'), 'utf8'));
  const points = Array.from(
    { length: Math.min(POINTS, all) },
    (_, index) => 1 + Math.floor((index * all) / POINTS),
  );
  for (const [index, at] of points.entries()) {
    layFormer();
    const kind = KINDS[index % KINDS.length] ?? 'EIO';
    const { status, stderr } = run({ script: 'score.ts', at, kind });
    const where = `${kind} at ${at} of ${all}: ${stderr}`;
    const found = hashes(out);
    const isNew = Object.keys(found).length > 1;
    expect(found, where).toEqual(isNew ? whole : former);
    expect(isNew ? [0, 1] : [1], where).toContain(status);
    expect(stderr, where).not.toMatch(/^ {4}at /m);
  }
  expect(run({ script: null, at: 0, kind: 'EIO' })).toMatchObject({ status: 0 });
  expect([hashes(out), readdirSync(parent)]).toEqual([whole, ['results']]);
});
