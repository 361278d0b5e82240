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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stage } from '../../src/results/staging.ts';

/** No process has it: numbers end before. */
const DEAD = 2 ** 31 - 1;

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'laurel-staging-'));
  out = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const shown = (): string => readFileSync(join(out, 'index.html'), 'utf8');

test('a new portal takes the place of the former one, and nothing is left', () => {
  write(out, 'former');
  const staging = stage(out);
  write(join(staging.folder, 'portal'), 'new');
  expect(shown()).toBe('former');
  staging.swapIn(join(staging.folder, 'portal'));
  staging.clear();
  expect(shown()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a build that fails leaves the former portal as it was', () => {
  write(out, 'former');
  const staging = stage(out);
  write(join(staging.folder, 'portal'), 'half');
  staging.clear();
  expect(shown()).toBe('former');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a killed build left is removed, and the output that it had moved away comes back', () => {
  write(join(parent, `.dist.building-${DEAD}`, 'former'), 'former');
  stage(out).clear();
  expect(shown()).toBe('former');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a build that still runs keeps its folder', () => {
  const running = join(parent, `.dist.building-${process.ppid}`);
  write(running, 'half');
  stage(out).clear();
  expect(existsSync(running)).toBe(true);
});
