import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scan } from '../../src/intake/scan/scan.ts';
import { scanFiles } from '../../src/intake/scan/scan-files.ts';
import { PLAIN } from '../../src/program/feed.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-scan-'));
const MANY = 2_500_000;
const texts = [
  `a,b\n${'1,x\n'.repeat(MANY)}`,
  'a,b\n1,"x\ny"\n2,z\n',
  `a,b\n${'23,"quoted"\n'.repeat(MANY)}`,
  'a,b\n1\n',
  '',
  `a,b\n${'456,xyz\n'.repeat(MANY)}`,
];
const waiting = texts.map((_, index) => ({
  path: join(folder, `${index}.csv`),
  staged: join(folder, `staged-${index}.csv`),
  reading: { format: PLAIN, columns: [] },
}));

beforeAll(() => {
  for (const [index, text] of texts.entries()) writeFileSync(waiting[index]?.path ?? '', text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const direct = (indices: readonly number[]) =>
  indices.map((index) => scan(Buffer.from(texts[index] ?? ''), 'x.csv', { format: PLAIN, columns: [] }).scan);
const only = (indices: readonly number[]) => indices.flatMap((index) => waiting[index] ?? []);

test('many bytes are scanned on several threads, few on one, and each file says the same', async () => {
  const few = [1, 3, 4];
  expect(await scanFiles(only(few))).toEqual(direct(few));
  expect(readFileSync(join(folder, 'staged-1.csv'), 'utf8')).toBe(texts[1]);
  const all = [0, 1, 2, 3, 4, 5];
  expect(await scanFiles([...only(all), ...only(all)])).toEqual(direct([...all, ...all]));
});

test('a file that went away is an error', async () => {
  const gone = {
    path: join(folder, 'gone.csv'),
    staged: join(folder, 'staged-gone.csv'),
    reading: { format: PLAIN, columns: [] },
  };
  await expect(scanFiles([...only([0, 1, 2, 3, 4, 5]), gone])).rejects.toThrow('ENOENT');
});

test('a large file without a comma is read in one pass', () => {
  const rows = 250_000;
  const bytes = Buffer.from(`a;b;c;d;e;f\r\n${'1;22;333;4444;55555;666666\r\n'.repeat(rows)}`);
  const { scan: found, staged } = scan(bytes, 'a.csv', { format: { ...PLAIN, delimiter: ';' }, columns: [] });
  expect([found.records, found.problem]).toEqual([rows, null]);
  expect(staged?.subarray(-28).toString()).toBe('\n1,22,333,4444,55555,666666\n');
});
