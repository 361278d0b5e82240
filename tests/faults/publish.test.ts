import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashes } from '../invariance/surroundings.ts';
import { SEALED } from '../portal/built.ts';
import type { Fault } from './inject.ts';

// A sealed portal on its way from drawn pages to its place, struck at one operation on files after another: 20 of
// them, spread over all, or as many as `FAULTS` says (`npm run test:deep`).

const POINTS = Number(process.env['FAULTS'] ?? 20);
const KINDS = ['EIO', 'EACCES', 'EMFILE', 'ENOSPC'] as const;
const BUILD = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));
const inject = new URL('inject.ts', import.meta.url).href;

const folder = mkdtempSync(join(tmpdir(), 'laurel-struck-'));
const parent = join(folder, 'parent');
const out = join(parent, 'dist');
const [counts, drawn] = [join(folder, 'counts'), join(folder, 'drawn')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OLD = { 'index.html': 'the former portal' };
let former: Record<string, string>;
let whole: Record<string, string>;

function build(fault: Pick<Fault, 'script' | 'at' | 'kind'>): { status: number | null; stderr: string } {
  const env = { ...process.env, LAUREL_FAULT: JSON.stringify({ ...fault, counts, drawn }) };
  const command = ['--import', inject, BUILD, '--root', SEALED, '--out', out];
  return spawnSync(process.execPath, command, { env, encoding: 'utf8' });
}

function layFormer(): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(OLD)) writeFileSync(join(out, name), text);
}

/** Evenly over the operations of both processes that work between drawing and publishing. */
function points(wanted: number): { script: string; at: number }[] {
  const all = ['build.ts', 'people-process.ts'].flatMap((script) =>
    Array.from({ length: Number(readFileSync(join(counts, script), 'utf8')) }, (_, index) => ({
      script,
      at: index + 1,
    })),
  );
  return Array.from({ length: Math.min(wanted, all.length) }, (_, index) => {
    const point = all[Math.floor(((index + 0.5) * all.length) / wanted)];
    if (!point) throw new RangeError('there is no such point');
    return point;
  });
}

beforeAll(() => {
  for (const each of [counts, drawn]) mkdirSync(each);
  layFormer();
  former = hashes(out);
  expect(build({ script: null, at: 0, kind: 'kill' })).toMatchObject({ status: 0 });
  whole = hashes(out);
  expect(build({ script: null, at: 0, kind: 'kill' })).toMatchObject({ status: 0 });
  expect(hashes(out)).toEqual(whole);
});

/** What stands at the output: one of both, whole. Between two renames nothing stands there, and the next run puts it back. */
function standing(): 'former' | 'whole' | 'moved' {
  if (!existsSync(out)) return 'moved';
  const found = hashes(out);
  if (Object.keys(found).length === 1) {
    expect(found).toEqual(former);
    return 'former';
  }
  expect(found).toEqual(whole);
  return 'whole';
}

/** The next run succeeds, and nothing that was in work stays behind. */
function recovers(): void {
  expect(build({ script: null, at: 0, kind: 'kill' })).toMatchObject({ status: 0 });
  expect(standing()).toBe('whole');
  expect(readdirSync(parent)).toEqual(['dist']);
}

describe(`a build of a sealed portal, at ${POINTS} points between drawing and publishing`, () => {
  test('killed: the former portal or the new one, never a page that is not sealed', () => {
    const outcomes = points(POINTS).map((point) => {
      layFormer();
      build({ ...point, kind: 'kill' });
      return standing();
    });
    expect(outcomes.filter((outcome) => outcome === 'moved').length).toBeLessThanOrEqual(1);
    expect(outcomes).toContain('former');
    recovers();
  });

  test('with an operation that fails: one of both, a message and no trace of the stack', () => {
    for (const [index, point] of points(POINTS / 2).entries()) {
      layFormer();
      const kind = KINDS[index % KINDS.length] ?? 'EIO';
      const { status, stderr } = build({ ...point, kind });
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
