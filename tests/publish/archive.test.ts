import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relations } from '../../src/results/contract.ts';

const module = fileURLToPath(new URL('../../src/publish/archive.ts', import.meta.url));
const FILES = [...Object.keys(relations).map((name) => `${name}.csv`), 'summary.json'].sort();

let results: string;
beforeAll(() => {
  results = mkdtempSync(join(tmpdir(), 'laurel-archive-'));
  for (const name of FILES) writeFileSync(join(results, name), `${name}\n`.repeat(100));
  const counts = {
    participants: 0,
    teams: 0,
    records: 0,
    accepted: 0,
    set_aside: 0,
    duplicate: 0,
    out_of_scope: 0,
  };
  const summary = {
    contract: 1,
    program: 'p',
    as_of: '2027-01-01',
    data_through: null,
    postings: 0,
    points: '0',
    currency: 'EUR',
    point_value: null,
    ...counts,
  };
  writeFileSync(join(results, 'summary.json'), JSON.stringify(summary));
});
afterAll(() => rmSync(results, { recursive: true, force: true }));

/** Packs in a process of its own, in a zone of its own. */
function packed(zone: string): Buffer {
  const code = `import { packResults } from ${JSON.stringify(module)}; packResults(${JSON.stringify(results)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ: zone } });
  return readFileSync(join(results, 'results.zip'));
}

test('the archive has every file as it is, and lists their checksums', () => {
  const zip = packed('UTC');
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([...FILES, 'README.txt']);
  for (const name of FILES)
    expect(Buffer.from(files[name] ?? []), name).toEqual(readFileSync(join(results, name)));
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const listed = ['README.txt', ...FILES].map((name) => {
    const bytes = files[name] ?? new Uint8Array();
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  expect(JSON.parse(readFileSync(join(results, 'archive.json'), 'utf8'))).toEqual({
    name: 'results.zip',
    bytes: zip.length,
    sha256: sha256(zip),
    files: listed,
  });
});

test('it is the same in every time zone', () => {
  expect(packed('America/Los_Angeles').equals(packed('Pacific/Kiritimati'))).toBe(true);
});
