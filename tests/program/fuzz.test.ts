import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableProblems } from '../../src/check.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { breakBase, mend } from '../diagnostics/broken.ts';
import { anyYaml, mutate, mutations } from './mutations.ts';

const FILES = [
  'program/program.yaml',
  'program/measures.yaml',
  'program/sources.yaml',
  'program/rankings.yaml',
  'program/rewards.yaml',
  'program/segments.yaml',
  'program/teams.yaml',
  'program/rules/target.yaml',
  'program/rules/volume.yaml',
  'program/stages/may.yaml',
  'data/participants.csv',
  'data/roster.csv',
  'data/targets.csv',
  'data/products.csv',
];
const RUNS = 200;

let root = '';
beforeAll(() => {
  root = breakBase('base');
});
afterAll(() => mend(root));

/** The report where one file says something else; the file is put back. */
function reportWith(file: string, change: (text: string) => string): string {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, change(text));
    return renderDiagnostics(tableProblems(root));
  } finally {
    writeFileSync(path, text);
  }
}

/** Every block of a report names a place and a code; the last line counts. */
const REPORT =
  /^(?:(?:program|data)\S* (?:error|warning) [a-z0-9-]+\n(?: {2}.*\n){2,4}\n)*(?:no|\d+) errors?, (?:no|\d+) warnings?\n$/u;

test('a file with slips of the pen ends in a report, never in a stack trace', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), mutations, (file, changes) => {
      expect(reportWith(file, (text) => mutate(text, changes))).toMatch(REPORT);
    }),
    { numRuns: RUNS, seed: 20170401 },
  );
});

test('YAML of any shape ends in a report', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES.filter((file) => file.endsWith('.yaml'))), anyYaml, (file, yaml) => {
      expect(reportWith(file, () => yaml)).toMatch(REPORT);
    }),
    { numRuns: RUNS, seed: 20170401 },
  );
});
