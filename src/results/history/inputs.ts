import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AccountingRow } from '../../intake/accounting.ts';

const NAME = 'inputs.csv';

/** SHA-256 of everything that a result follows from, by path below the root, in order of code units. */
export type Inputs = ReadonlyMap<string, string>;

/** The program's YAML and the tables below `data/`, hashed anew, and the clients' files as they were taken in. */
export function inputsOf(root: string, taken: readonly AccountingRow[]): Inputs {
  const feeds = new Map(taken.map(({ file, sha256 }) => [file, sha256]));
  const written = [...pathsIn(root, 'program', '.yaml'), ...pathsIn(root, 'data', '.csv')];
  const own = written
    .filter((path) => !feeds.has(path))
    .map((path): [string, string] => [path, hashOf(join(root, path))]);
  return new Map([...own, ...feeds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes `inputs.csv` into a results folder. */
export function writeInputs(out: string, inputs: Inputs): void {
  const lines = [...inputs].map(([file, sha256]) => `${quoted(file)},${sha256}\n`);
  writeFileSync(join(out, NAME), `file,sha256\n${lines.join('')}`);
}

/** Reads what a results folder followed from. Empty where an older Laurel wrote none. */
export function readInputs(folder: string): Inputs {
  const path = join(folder, NAME);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  return new Map(
    lines.map((line): [string, string] => {
      const comma = line.lastIndexOf(',');
      return [unquoted(line.slice(0, comma)), line.slice(comma + 1)];
    }),
  );
}

const pathsIn = (root: string, folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'));

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
