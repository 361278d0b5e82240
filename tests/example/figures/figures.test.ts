import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ratio } from '../../../src/program/ratio.ts';
import { root, scoredExample } from '../scored.ts';
import { readTable } from '../tables.ts';
import { answer } from './answers.ts';
import { type Facts, readFacts } from './facts.ts';

const figures = readTable<'source' | 'figure' | 'published'>(
  fileURLToPath(new URL('published-figures.csv', import.meta.url)),
);

// One author cut this figure off where all others are rounded half up.
const CUT_OFF = 'Q4 revenue k Darcel Schlecht';

/** A value above 0 with as many decimals as the published text has. */
function asPrinted({ n, d }: Ratio, figure: string, published: string): string {
  const decimals = published.split('.')[1]?.length ?? 0;
  const half = figure === CUT_OFF ? 0n : d;
  const digits = ((2n * n * 10n ** BigInt(decimals) + half) / (2n * d)).toString();
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

describe('figures that others published', () => {
  const results = scoredExample();
  let facts: Facts;
  beforeAll(() => {
    facts = readFacts(join(root, 'data'), results);
  });

  test('are 59', () => {
    expect(figures).toHaveLength(59);
  });

  test.each(figures)('$figure is $published ($source)', ({ figure, published }) => {
    expect(asPrinted(answer(facts, figure), figure, published)).toBe(published);
  });
});
