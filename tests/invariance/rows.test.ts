import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../example/scored.ts';
import { programs, rootOf } from '../programs/results.ts';
import { copyProgram, type Rewrite, remove, reversed, split, unchanged } from './copies.ts';
import { withoutOrigin } from './published.ts';

const sourcesOf = (original: string): string =>
  readFileSync(join(original, 'program', 'sources.yaml'), 'utf8');

/** A file with a head or a foot has lines that are no rows, and cannot be turned round by lines. */
const isRows = (original: string): boolean => !/^ {4}(lines_before|footer):/m.test(sourcesOf(original));

const originals = [
  { name: 'the example', original: root },
  ...programs.map((name) => ({ name, original: rootOf(name) })).filter(({ original }) => isRows(original)),
];

describe.each(originals)('the results of $name', ({ original }) => {
  const copies: string[] = [];
  const rewritten = async (rewrite: Rewrite): Promise<Record<string, unknown>> => {
    const copy = copyProgram(original, rewrite);
    copies.push(copy);
    return withoutOrigin(copy);
  };
  let published: Record<string, unknown>;
  beforeAll(async () => {
    published = await rewritten(unchanged);
  });
  afterAll(() => {
    for (const copy of copies) remove(copy);
  });

  test('do not depend on the order of rows in a file', async () => {
    expect(await rewritten(reversed)).toEqual(published);
  });

  // A feed that delivers whole days, or everything so far, has no parts of a day: a second file takes the place of the first.
  const isWhole = /^ {2}delivery:/m.test(sourcesOf(original));

  test.skipIf(isWhole)("do not depend on how a day's rows are split into files", async () => {
    expect(await rewritten(split)).toEqual(published);
  });
});
