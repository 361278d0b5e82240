import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashes } from '../invariance/surroundings.ts';
import { KINDS, NOWHERE, Struck } from './struck.ts';

// Results on their way to their place, with one operation on files after another that fails: 15 of them, spread over
// all, or as many as `FAULTS` says.

const POINTS = Number(process.env['FAULTS'] ?? 15);
const ROOT = fileURLToPath(new URL('../programs/restated-day', import.meta.url));

const struck = new Struck('score.ts', ['--root', ROOT], { 'balances.csv': 'former\n' });
afterAll(struck.remove);

let former: Record<string, string>;
let whole: Record<string, string>;

beforeAll(() => {
  former = struck.layFormer();
  expect(struck.run(NOWHERE)).toMatchObject({ status: 0 });
  whole = hashes(struck.out);
});

test('an operation that fails leaves the former results or the new ones, whole, and says why', () => {
  for (const [index, point] of struck.points(['score.ts'], POINTS).entries()) {
    struck.layFormer();
    const kind = KINDS[index % KINDS.length] ?? 'EIO';
    const { status, stderr } = struck.run({ ...point, kind });
    const where = `${kind} at ${point.at}: ${stderr}`;
    const found = hashes(struck.out);
    const isNew = Object.keys(found).length > 1;
    expect(found, where).toEqual(isNew ? whole : former);
    expect(isNew ? [0, 1] : [1], where).toContain(status);
    expect(stderr, where).not.toMatch(/^ {4}at /m);
  }
  expect(struck.run(NOWHERE)).toMatchObject({ status: 0 });
  expect([hashes(struck.out), struck.left()]).toEqual([whole, ['out']]);
});
