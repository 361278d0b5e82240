import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scan } from '../../src/intake/scan/scan.ts';
import { PLAIN } from '../../src/program/feed.ts';
import { fine, header, zipped } from './case.ts';
import { workbookOf } from './workbook-file.ts';

const CLEAN = header + fine.repeat(3);
const reading = { format: PLAIN, columns: [] };

/** Each copy of some bytes in which one bit is another; `every` so many bits. */
function* flipped(bytes: Buffer, every = 1): Generator<Buffer> {
  for (let bit = 0; bit < bytes.length * 8; bit += every) {
    const other = Buffer.from(bytes);
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield other;
  }
}

const workbook = workbookOf([
  {
    name: 'Sales',
    rows: CLEAN.trimEnd()
      .split('\n')
      .map((line) => line.split(',')),
  },
]);

test.each([
  ['gzip', 'a.csv.gz', gzipSync(CLEAN), 1],
  ['ZIP', 'a.zip', zipped({ 'a.csv': CLEAN }), 1],
  ['workbook', 'a.xlsx', workbook, 97],
] as const)('a %s with one bit flipped holds the same, or is refused', (_, name, bytes, every) => {
  const clean = scan(bytes, name, reading);
  expect([clean.scan.problem, clean.scan.records]).toEqual([null, 3]);
  let refused = 0;
  for (const other of flipped(bytes, every)) {
    const { scan: found, staged } = scan(other, name, reading);
    if (found.problem) refused += 1;
    else expect(staged).toEqual(clean.staged);
  }
  expect(refused).toBeGreaterThan(0);
});

test('one bit flipped anywhere in plain text changes the hash that a manifest says', () => {
  const { sha256 } = scan(Buffer.from(CLEAN), 'a.csv', reading).scan;
  for (const other of flipped(Buffer.from(CLEAN)))
    expect(scan(other, 'a.csv', reading).scan.sha256).not.toBe(sha256);
});
