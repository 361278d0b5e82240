import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { score } from '../../src/score.ts';

/** Name of a file to its lines. */
export type Folder = Readonly<Record<string, readonly string[]>>;

const here = fileURLToPath(new URL('.', import.meta.url));

/** The golden programs, by name. */
export const programs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

export const rootOf = (program: string): string => join(here, program);
export const expectedOf = (program: string): string => join(here, program, 'expected');

/** What `score` writes for a golden program as known by the end of a day: every file that people can read. */
export async function resultsOf(program: string, asOf?: string): Promise<Folder> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-golden-'));
  try {
    await score({ root: rootOf(program), out, asOf });
    return readFolder(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The CSV and JSON files of a folder but for the hashes of its inputs, which are the case itself. */
export function readFolder(folder: string): Folder {
  const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name) && name !== 'inputs.csv');
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8').split('\n')]),
  );
}
