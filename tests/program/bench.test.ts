import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeProgram } from '../../scripts/bench/program.ts';
import { readProgram } from '../../src/program/read.ts';

/** The bench program with so many rules, as it is read. */
function benchOf(count: 8 | 40) {
  const root = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeProgram(root, count);
  const { program, diagnostics } = readProgram(root);
  expect(diagnostics).toEqual([]);
  return program?.rules ?? [];
}

test('the program that is timed is sound and has eight rules', () => {
  expect(benchOf(8)).toHaveLength(8);
});

test('the larger one has forty, with every curve, window and way to pay', () => {
  const rules = benchOf(40);
  expect(rules).toHaveLength(40);
  const used = (of: (rule: (typeof rules)[number]) => string | null) =>
    [...new Set(rules.map(of))].filter((one) => one !== null).toSorted();
  expect(used(({ curve }) => curve.form)).toEqual([
    'bands',
    'choice',
    'first_to',
    'flat',
    'interpolated',
    'marginal',
    'matrix',
    'milestones',
    'steps',
    'whole',
  ]);
  expect(used(({ over }) => over)).toEqual([
    'day',
    'event',
    'half',
    'month',
    'program',
    'quarter',
    'stage',
    'week',
    'year',
  ]);
  expect(used(({ as }) => as)).toEqual(['growth_over_baseline', 'percent_of_target', 'value']);
  expect(used(({ pays }) => pays)).toEqual(['at_close', 'at_end', 'daily']);
});
