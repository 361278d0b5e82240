import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { MECHANICS } from './mechanics.ts';
import { randomCase } from './random-case.ts';
import { SITUATIONS } from './situations.ts';

// A comparison proves nothing about what the programs never say.

const programs = Array.from({ length: 500 }, (_, index) => randomCase(index + 1));

const counted = (all: Readonly<Record<string, (given: Case) => boolean>>): [string, number][] =>
  Object.entries(all).map(([name, holds]) => [name, programs.filter(holds).length]);

describe('of the random programs of every run', () => {
  test.each(counted(MECHANICS))('%s: %i', (_, count) => {
    expect(count).toBeGreaterThan(0);
  });

  test.each(counted(SITUATIONS))('%s: %i', (_, count) => {
    expect(count).toBeGreaterThan(0);
  });
});
