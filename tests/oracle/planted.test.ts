import type * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectedOf, programs, readFolder, resultsOf } from '../programs/results.ts';
import { FAULTS } from './faults.ts';
import { oracleOutcome } from './outcome.ts';
import { groups, together } from './random-case.ts';
import { sqlOutcome } from './sql-outcome.ts';

// A comparison that never failed proves little: each fault is put into the engine's SQL as it is read, and has to be found.

const planted = vi.hoisted(() => ({ file: '', from: '', to: '', met: 0 }));

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const readFileSync = (path: fs.PathOrFileDescriptor, options?: BufferEncoding): string | Buffer => {
    const text = options === undefined ? actual.readFileSync(path) : actual.readFileSync(path, options);
    if (planted.file === '' || !String(path).endsWith(planted.file) || typeof text !== 'string') return text;
    planted.met += 1;
    return text.replace(planted.from, planted.to);
  };
  return { ...actual, default: { ...actual, readFileSync }, readFileSync };
});

afterEach(() => Object.assign(planted, { file: '', from: '', to: '', met: 0 }));

const GROUPS = groups(1, 100);
const right = new Map<readonly number[], string>();

function rightOutcome(seeds: readonly number[]): string {
  const known = right.get(seeds) ?? JSON.stringify(oracleOutcome(together(seeds)));
  right.set(seeds, known);
  return known;
}

/** The first program that shows the fault, by another result or a broken law: random ones, then golden ones; else null. */
async function firstToShow(shownBy?: string): Promise<string | null> {
  if (shownBy !== undefined) return (await shows(shownBy)) ? shownBy : null;
  for (const seeds of GROUPS) {
    const found = await sqlOutcome(together(seeds)).catch((error: Error) => error);
    if (found instanceof Error || JSON.stringify(found) !== rightOutcome(seeds)) return `seeds ${seeds}`;
  }
  for (const program of programs) if (await shows(program)) return program;
  return null;
}

async function shows(program: string): Promise<boolean> {
  const found = await resultsOf(program).catch((error: Error) => error);
  return found instanceof Error || JSON.stringify(found) !== JSON.stringify(readFolder(expectedOf(program)));
}

describe('a fault in the SQL is found', () => {
  test.each(FAULTS)('$file: $from → $to', async ({ file, from, to, shownBy }) => {
    const { readFileSync } = await vi.importActual<typeof fs>('node:fs');
    const path = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
    expect(readFileSync(path, 'utf8')).toContain(from);
    Object.assign(planted, { file, from, to, met: 0 });
    expect(await firstToShow(shownBy)).not.toBeNull();
    expect(planted.met).toBeGreaterThan(0);
  });
});
