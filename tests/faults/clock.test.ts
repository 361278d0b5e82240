import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ProblemsFound } from '../../src/program/diagnostic.ts';
import { score } from '../../src/score.ts';
import { hashes } from '../invariance/surroundings.ts';

// Its last file is of 8 April 2024, in Warsaw.
const root = fileURLToPath(new URL('../programs/restated-day', import.meta.url));

async function at(now: string): Promise<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-clock-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  await score({ root, out, now });
  return hashes(out);
}

test('whatever the clock says, the results are the same bytes', async () => {
  const usual = await at('2024-06-01T12:00:00Z');
  expect(Object.keys(usual)).toContain('ledger.parquet');
  for (const now of [
    // The first second of summer time and of winter time in Warsaw, and those before.
    ...['2025-03-30T00:59:59Z', '2025-03-30T01:00:00Z', '2024-10-27T00:59:59Z', '2024-10-27T01:00:00Z'],
    ...['2028-02-29T12:00:00Z', '2024-12-31T22:59:59Z', '2024-12-31T23:00:00Z', '9999-12-31T00:00:00Z'],
  ])
    expect(await at(now), now).toEqual(usual);
});

test('a clock that is a day back refuses files of tomorrow, and computes nothing', async () => {
  await expect(at('2024-04-07T21:59:59Z')).rejects.toThrow(ProblemsFound);
});
