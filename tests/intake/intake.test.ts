import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { problemsOf } from '../../src/check.ts';
import { FEED_CODES } from '../../src/intake/feeds/codes.ts';
import { scanProblem } from '../../src/intake/feeds/scan-words.ts';
import type { ScanProblem } from '../../src/intake/scan/found.ts';
import { scanFile } from '../../src/intake/scan/scan-files.ts';
import { PLAIN } from '../../src/program/feed.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { breakBase, mend } from '../diagnostics/broken.ts';
import { type Case, fine, header, zipped } from './case.ts';
import { FILE_CASES } from './file-cases.ts';
import { ROW_CASES } from './row-cases.ts';

const CASES: Readonly<Record<string, Case>> = { ...FILE_CASES, ...ROW_CASES };

const codeOf = (name: string): string => name.replace(/--.*/, '');

/** The base program of the diagnostics with a case's files; every activity file has a header alone. */
function rootOf({ files, sources = '', ending = '.csv' }: Case): string {
  const root = breakBase('base');
  onTestFinished(() => mend(root));
  const yaml = join(root, 'program/sources.yaml');
  const written = readFileSync(yaml, 'utf8')
    .replace('activities:\n', `${sources}activities:\n`)
    .replace('sales/{day}.csv', `sales/{day}${ending}`);
  writeFileSync(yaml, written);
  const all = { 'data/activities/2024-04-01.csv': 'activity_id,date,participant_id,type\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (path.includes('.')) writeFileSync(join(root, path), content);
    else for (const name of readdirSync(join(root, path))) rmSync(join(root, path, name));
  }
  return root;
}

async function report(given: Case) {
  const root = rootOf(given);
  const spill = join(dirname(root), 'spill');
  mkdirSync(spill);
  const problems = await problemsOf(root, spill);
  return { problems, text: shortened(renderDiagnostics(problems)) };
}

/** A report of a thousand rows by its two ends. */
function shortened(text: string): string {
  const lines = text.split('\n');
  return lines.length < 200 ? text : [...lines.slice(0, 14), '[…]', ...lines.slice(-8)].join('\n');
}

test.each(Object.keys(CASES))('%s', async (name) => {
  const { problems, text } = await report(CASES[name] as Case);
  const codes = new Set(problems.map(({ code }) => code));
  expect([...codes]).toContain(codeOf(name));
  await expect(text).toMatchFileSnapshot(`expected/${name}.txt`);
});

test('a file that changes while it is read', async () => {
  const root = rootOf({ files: {} });
  const path = join(root, 'data/sales/2024-04-02.csv');
  const staged = { path, staged: join(root, 'staged.csv'), reading: { format: PLAIN, columns: [] } };
  const changed = scanFile(staged, {
    meanwhile: () => appendFileSync(path, 's9,2024-04-02,Ada Moe,Bike,k1,1\n'),
  });
  expect(changed.problem).toEqual({ code: 'file-changed', line: 0, text: '' });
  expect(existsSync(staged.staged)).toBe(false);
  const problem = scanProblem('data/sales/2024-04-02.csv', changed.problem as ScanProblem, 0);
  await expect(renderDiagnostics([problem])).toMatchFileSnapshot('expected/file-changed.txt');
  expect(scanFile(staged).problem).toBe(null);
  for (const meanwhile of [
    () => truncateSync(path, 60),
    () => writeFileSync(path, readFileSync(path)),
    () => {
      writeFileSync(`${path}.new`, readFileSync(path));
      renameSync(`${path}.new`, path);
    },
  ])
    expect(scanFile(staged, { meanwhile }).problem?.code).toBe('file-changed');
});

test('a file is as large as it may be, or too large, packed or not', () => {
  const content = header + fine;
  const root = rootOf({ files: {} });
  for (const [ending, bytes] of [
    ['.csv', Buffer.from(content)],
    ['.csv.gz', gzipSync(content)],
    ['.zip', zipped({ 'a.csv': content })],
  ] as const) {
    const path = join(root, `data/sales/2024-04-02${ending}`);
    writeFileSync(path, bytes);
    const staged = { path, staged: join(root, 'staged.csv'), reading: { format: PLAIN, columns: [] } };
    const largest = Math.max(content.length, bytes.length);
    expect(scanFile(staged, { largest }).problem).toBe(null);
    expect(scanFile(staged, { largest: content.length - 1 }).problem).toMatchObject({
      code: 'file-too-large',
      more: String(content.length - 1),
    });
  }
});

test('a file of tomorrow is refused, and one of today is not', async () => {
  const at = async (now: string) => {
    const root = rootOf({ files: {} });
    const spill = join(dirname(root), 'spill');
    mkdirSync(spill);
    return (await problemsOf(root, spill, now)).filter(({ code }) => code === 'file-from-future');
  };
  // In the program's zone, Europe/Warsaw, it is 2 April from 22:00 of the day before.
  const tomorrow = await at('2024-04-01T21:59:59Z');
  await expect(renderDiagnostics(tomorrow)).toMatchFileSnapshot('expected/file-from-future.txt');
  expect(await at('2024-04-01T22:00:00Z')).toEqual([]);
});

test('every code of a feed has a case', () => {
  const cases = [...Object.keys(CASES), 'file-changed', 'file-from-future'].map(codeOf);
  expect(Object.keys(FEED_CODES).filter((code) => !cases.includes(code))).toEqual([]);
});
