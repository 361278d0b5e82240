import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SLOTS } from '../../src/portal/person/own.ts';
import { point } from '../../src/publish/astro.ts';
import { ownPages, writePages, writeStatements } from '../../src/publish/people.ts';
import { root, scoredExample } from '../example/scored.ts';
import { hashes } from '../invariance/surroundings.ts';

const results = scoredExample();
const folder = mkdtempSync(join(tmpdir(), 'laurel-people-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frame = Object.values(SLOTS).join('\n');

/** Everyone's files, written in so many shares. */
function written(count: number): Record<string, string> {
  const out = join(folder, `${count}`);
  point(root, results, 'open');
  for (let index = 0; index < count; index += 1) {
    writeStatements(out, { index, count });
    writePages(out, { en: frame, pl: frame }, ownPages({ index, count }));
  }
  return hashes(out);
}

describe('personal pages', () => {
  test('are the same for any number of shares', () => {
    const whole = written(1);
    // A page in each of two languages, and one statement.
    expect(Object.keys(whole)).toHaveLength(35 * (2 + 1));
    expect(written(3)).toEqual(whole);
    expect(written(50)).toEqual(whole);
  });

  test('are refused where a language has no frame', () => {
    point(root, results, 'open');
    expect(() => writePages(join(folder, '1'), { en: frame }, ownPages({ index: 0, count: 1 }))).toThrow(
      'no frame in pl',
    );
  });
});
