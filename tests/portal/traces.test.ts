import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/publish/files.ts';
import { canaries, encodings, found } from '../sealing/canaries.ts';
import { SEALED } from './built.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'laurel-traces-'));
const temporary = join(folder, 'temporary');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where tools that a build calls keep what they may need again. */
const CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

describe('a build of a sealed portal', () => {
  let log: Buffer;
  beforeAll(() => {
    mkdirSync(temporary);
    const command = [join(repository, 'scripts/build.ts'), '--root', SEALED, '--out', join(folder, 'out')];
    const env = { ...process.env, TMPDIR: temporary, DEBUG: '*' };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      env,
      maxBuffer: 2 ** 30,
    });
    expect(status, String(stderr)).toBe(0);
    log = Buffer.concat([stdout, stderr]);
  });

  test('says in its log where rows are wrong, and nothing of anybody, in any encoding', () => {
    expect(String(log)).toContain('data/sales/2024-04-03.csv:22:19 warning unknown-participant');
    expect(String(log)).not.toContain('onerror');
    expect(canaries().length).toBeGreaterThan(30);
    for (const encoded of Object.values(encodings())) expect(found('log', log, encoded)).toEqual([]);
  });

  test('leaves nothing of anybody behind: no folder of its own, and no word in a cache', () => {
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['out', 'temporary']);
    const files = CACHES.map((cache) => join(repository, cache))
      .filter((cache) => existsSync(cache))
      .flatMap((cache) => filesBelow(cache).map((file) => join(cache, file)));
    const traces = files.flatMap((file) => {
      const bytes = readFileSync(file);
      return Object.values(encodings()).flatMap((encoded) => found(file, bytes, encoded));
    });
    expect(traces).toEqual([]);
  });
});
