import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problemsOf } from '../../src/check.ts';
import { FEED_CODES } from '../../src/intake/feeds/codes.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { breakBase, mend } from '../diagnostics/broken.ts';
import { CASES, type Case } from './cases.ts';

const codeOf = (name: string): string => name.replace(/--.*/, '');

/** The base program of the diagnostics with a case's files; every activity file has a header alone. */
function rootOf({ files, sources = '' }: Case): string {
  const root = breakBase('base');
  onTestFinished(() => mend(root));
  const yaml = join(root, 'program/sources.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('activities:\n', `${sources}activities:\n`));
  const all = { 'data/activities/2024-04-01.csv': 'activity_id,date,participant_id,type\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (path.endsWith('.csv')) writeFileSync(join(root, path), content);
    else for (const name of readdirSync(join(root, path))) rmSync(join(root, path, name));
  }
  return root;
}

async function report(given: Case) {
  const root = rootOf(given);
  const spill = join(dirname(root), 'spill');
  mkdirSync(spill);
  const problems = await problemsOf(root, spill);
  return { problems, text: renderDiagnostics(problems) };
}

test.each(Object.keys(CASES))('%s', async (name) => {
  const { problems, text } = await report(CASES[name] as Case);
  const codes = new Set(problems.map(({ code }) => code));
  expect([...codes]).toContain(codeOf(name));
  await expect(text).toMatchFileSnapshot(`expected/${name}.txt`);
});

test('every code of a feed has a case', () => {
  const cases = Object.keys(CASES).map(codeOf);
  expect(Object.keys(FEED_CODES).filter((code) => !cases.includes(code))).toEqual([]);
});
