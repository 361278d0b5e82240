import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sliceFile } from '../../src/results/slices.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-slices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = 'posting_id,posted_on,participant_id,points\n';

function file(lines: readonly string[]): string {
  const path = join(folder, `${lines.length}.csv`);
  writeFileSync(path, HEADER + lines.join(''));
  return path;
}

const rowsOf = (id: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${id}${index},2027-01-01,${id},${index}\n`);

test.each([true, false])('rows of one key that lie together are cut out whole (grouped: %s)', (grouped) => {
  // Longer than a chunk, so that runs cross from one to the next.
  const sizes = { a: 1, b: 120_000, c: 3, d: 90_000, e: 1 };
  const all = Object.entries(sizes).map(([id, count]) => [id, rowsOf(id, count)] as const);
  const slices = sliceFile(file(all.flatMap(([, rows]) => rows)), { column: 2, grouped });
  expect(slices.header.toString()).toBe(HEADER);
  for (const [id, rows] of all) expect(slices.bytes(id).toString() === rows.join(''), id).toBe(true);
  expect(slices.bytes('f').toString()).toBe('');
});

test('rows of one key that lie apart are put together', () => {
  const lines = [...rowsOf('a', 2), ...rowsOf('b', 1), ...rowsOf('a', 1)];
  const slices = sliceFile(file(lines), { column: 2, grouped: false });
  expect(slices.bytes('a').toString()).toBe([...rowsOf('a', 2), ...rowsOf('a', 1)].join(''));
});

test('a field in quotes may hold commas and quotes before the key', () => {
  const lines = ['"r,1",2027-01-01,a,1\n', '"r ""2"", b",2027-01-01,a,2\n', 'r3,2027-01-01,b,3\n'];
  const slices = sliceFile(file(lines), { column: 2, grouped: false });
  expect(slices.bytes('a').toString()).toBe(lines.slice(0, 2).join(''));
});

test('a file without rows has none', () => {
  expect(sliceFile(file([]), { column: 2, grouped: true }).bytes('a').toString()).toBe('');
});
