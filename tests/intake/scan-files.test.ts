import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scan } from '../../src/intake/scan/scan.ts';
import { scanFiles } from '../../src/intake/scan/scan-files.ts';

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
const paths = texts.map((_, index) => join(folder, `${index}.csv`));

beforeAll(() => {
  for (const [index, text] of texts.entries()) writeFileSync(paths[index] ?? '', text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const direct = (indices: readonly number[]) => indices.map((index) => scan(Buffer.from(texts[index] ?? '')));

test('many bytes are scanned on several threads, few on one, and each file says the same', async () => {
  const few = [1, 3, 4];
  expect(await scanFiles(few.map((index) => paths[index] ?? ''))).toEqual(direct(few));
  const all = await scanFiles([...paths, ...paths]);
  expect(all).toEqual(direct([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]));
});

test('a file that went away is an error', async () => {
  await expect(scanFiles([...paths, ...paths, join(folder, 'gone.csv')])).rejects.toThrow('ENOENT');
});
