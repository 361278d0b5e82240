import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { problemsOf, tableProblems } from '../../src/check.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { CODES } from '../../src/program/source/codes.ts';
import { breakBase, MADE, mend } from './broken.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const kept = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const names = [...new Set([...kept.map(({ name }) => name), ...Object.keys(MADE)])].sort();
const cases = names.filter((name) => name !== 'base' && name !== 'ten-mistakes');

/** `unknown-key--misspelled` is a case of `unknown-key`. */
const codeOf = (name: string): string => name.replace(/--.*/, '');

/** Examples are run by the engine, and what has begun follows from the files of sales. */
const NEED_FILES = /^(example-|not-written-down|lottery-(early|waiting))/;

function spillOf(root: string): string {
  const folder = join(root, '..', 'spill');
  mkdirSync(folder);
  return folder;
}

async function report(name: string) {
  const root = breakBase(name);
  onTestFinished(() => mend(root));
  const problems = NEED_FILES.test(name) ? await problemsOf(root, spillOf(root)) : tableProblems(root);
  return { problems, text: renderDiagnostics(problems) };
}

test('the base is sound', async () => {
  expect((await report('base')).text).toBe('no errors, no warnings\n');
});

test.each(cases)('%s', async (name) => {
  const { problems, text } = await report(name);
  expect([...new Set(problems.map(({ code }) => code))]).toEqual([codeOf(name)]);
  await expect(text).toMatchFileSnapshot(`${name}/expected.txt`);
});

test('every code has a case', () => {
  const missing = Object.keys(CODES).filter((code) => !cases.some((name) => codeOf(name) === code));
  expect(missing).toEqual([]);
});

test('ten mistakes are ten problems', async () => {
  const { problems, text } = await report('ten-mistakes');
  expect(problems).toHaveLength(10);
  await expect(text).toMatchFileSnapshot('ten-mistakes/expected.txt');
});
