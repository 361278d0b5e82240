import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remove } from './copies.ts';

/** Everything around a command that must not matter. */
export interface Surroundings {
  readonly threads: string;
  readonly zone: string;
  readonly language: string;
  readonly listing: 'as it comes' | 'reversed';
}

export const USUAL: Surroundings = {
  threads: '2',
  zone: 'UTC',
  language: 'C.UTF-8',
  listing: 'as it comes',
};

const repository = fileURLToPath(new URL('../../', import.meta.url));
const preload = new URL('reversed-listing.ts', import.meta.url).href;

/** Runs `score` or `build` on a program in a process of its own; gives what it wrote: path to a hash of the bytes. */
export function written(
  command: 'score' | 'build',
  root: string,
  around: Surroundings,
): Record<string, string> {
  const out = mkdtempSync(join(tmpdir(), `laurel-${command}-`));
  const imports = around.listing === 'reversed' ? ['--import', preload] : [];
  const given = ['--root', root, '--out', join(out, 'out'), '--threads', around.threads];
  const env = { ...process.env, TZ: around.zone, LANG: around.language, LC_ALL: around.language };
  try {
    execFileSync(process.execPath, [...imports, join(repository, 'scripts', `${command}.ts`), ...given], {
      env,
      stdio: 'pipe',
    });
    return hashes(join(out, 'out'));
  } finally {
    remove(out);
  }
}

/** The files of a folder: path to a hash of the bytes. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
