import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { editionIn } from '../../src/portal/edition.ts';
import { unnamed } from '../../src/portal/figures.ts';
import { operatorView } from '../../src/portal/operator.ts';
import { portalOf } from '../../src/portal/portal.ts';
import { readResults } from '../../src/results/read.ts';
import { score } from '../../src/score.ts';

const root = fileURLToPath(new URL('../programs/set-aside', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'laurel-operator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the operator sees each row that was set aside: where, why, what to do, and as it came', async () => {
  const { program, reference } = await score({ root, out: folder });
  const portal = portalOf(program, reference, readResults(folder));
  const { accounting, ...view } = operatorView(editionIn(portal, 'en'));
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot('expected/operator.en.json');
  expect(accounting.counts.map(({ value }) => unnamed(value))).toEqual(['5', '3', '2', '0', '0']);
});

test('a long list is cut, and says how much is in the file; a long line is cut, too', async () => {
  const { program, reference } = await score({ root, out: folder });
  const portal = portalOf(program, reference, readResults(folder));
  const [row] = portal.results.setAside(1);
  const results = {
    ...portal.results,
    summary: { ...portal.results.summary, set_aside: 201 },
    setAside: (count: number) => Array(count).fill({ ...row, text: '😀'.repeat(501) }),
  };
  const { more, files } = operatorView(editionIn({ ...portal, results }, 'en'));
  expect([more, files.flatMap(({ rows }) => rows).length]).toEqual([
    'One more row stands in set_aside.csv.',
    200,
  ]);
  expect(files[0]?.rows[0]?.text).toBe(`${'😀'.repeat(500)}…`);
});
