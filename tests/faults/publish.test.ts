import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashes } from '../invariance/surroundings.ts';
import { SEALED } from '../portal/built.ts';
import { KINDS, NOWHERE, Struck } from './struck.ts';

// A sealed portal on its way from drawn pages to its place, struck at one operation on files after another: 20 of
// them, spread over all, or as many as `FAULTS` says (`npm run test:deep`).

const POINTS = Number(process.env['FAULTS'] ?? 20);
const SCRIPTS = ['build.ts', 'people-process.ts'];

const struck = new Struck('build.ts', ['--root', SEALED], { 'index.html': 'the former portal' });
afterAll(struck.remove);

let former: Record<string, string>;
let whole: Record<string, string>;

beforeAll(() => {
  former = struck.layFormer();
  expect(struck.run(NOWHERE)).toMatchObject({ status: 0 });
  whole = hashes(struck.out);
  expect(struck.run(NOWHERE)).toMatchObject({ status: 0 });
  expect(hashes(struck.out)).toEqual(whole);
});

/** What stands at the output: one of both, whole. Between two renames nothing stands there, and the next run puts it back. */
function standing(): 'former' | 'whole' | 'moved' {
  if (!existsSync(struck.out)) return 'moved';
  const found = hashes(struck.out);
  if (Object.keys(found).length === 1) {
    expect(found).toEqual(former);
    return 'former';
  }
  expect(found).toEqual(whole);
  return 'whole';
}

/** The next run succeeds, and nothing that was in work stays behind. */
function recovers(): void {
  expect(struck.run(NOWHERE)).toMatchObject({ status: 0 });
  expect(standing()).toBe('whole');
  expect(struck.left()).toEqual(['out']);
}

describe(`a build of a sealed portal, at ${POINTS} points between drawing and publishing`, () => {
  test('killed: the former portal or the new one, never a page that is not sealed', () => {
    const outcomes = struck.points(SCRIPTS, POINTS).map((point) => {
      struck.layFormer();
      struck.run({ ...point, kind: 'kill' });
      return standing();
    });
    expect(outcomes.filter((outcome) => outcome === 'moved').length).toBeLessThanOrEqual(1);
    expect(outcomes).toContain('former');
    recovers();
  });

  test('with an operation that fails: one of both, a message and no trace of the stack', () => {
    for (const [index, point] of struck.points(SCRIPTS, POINTS / 2).entries()) {
      struck.layFormer();
      const kind = KINDS[index % KINDS.length] ?? 'EIO';
      const { status, stderr } = struck.run({ ...point, kind });
      const where = `${kind} at ${point.script} ${point.at}: ${stderr}`;
      // Where only the tidying up fails, the portal is there.
      expect(status === 0 ? ['whole'] : ['former', 'whole'], where).toContain(standing());
      expect([0, 1], where).toContain(status);
      expect(stderr).not.toMatch(/^ {4}at /m);
      if (status === 1) expect(stderr).toContain('build failed');
    }
    recovers();
  });
});
