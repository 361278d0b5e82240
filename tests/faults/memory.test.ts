import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../example/scored.ts';
import { hashes } from '../invariance/surroundings.ts';

const SCORE = fileURLToPath(new URL('../../scripts/score.ts', import.meta.url));

/** The example's results, by a process with so much memory. */
function computed(heap: number, memory: number, threads: number) {
  const out = mkdtempSync(join(tmpdir(), 'laurel-memory-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const given = [
    '--root',
    root,
    '--out',
    join(out, 'out'),
    '--memory',
    `${memory}`,
    '--threads',
    `${threads}`,
  ];
  const run = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, SCORE, ...given], {
    encoding: 'utf8',
  });
  return { ...run, out, written: run.status === 0 ? hashes(join(out, 'out')) : null };
}

test('with 300 MB, and one, two or eight threads, the results are the same bytes', () => {
  const usual = computed(2000, 1400, 2).written;
  expect(Object.keys(usual ?? {})).toContain('ledger.parquet');
  for (const threads of [1, 2, 8]) {
    const { written, stderr } = computed(300, 300, threads);
    expect(written, stderr).toEqual(usual);
  }
});

test('where memory does not suffice, it says so and leaves nothing', () => {
  const { status, stderr, out } = computed(300, 4, 2);
  expect(stderr).toMatch(/^score failed: the memory does not suffice\. .*\n$/);
  expect([status, readdirSync(out)]).toEqual([1, []]);
});
