import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { AccountingRow } from '../../intake/accounting.ts';
import { pathsBelow } from '../../program/files.ts';

const NAME = 'inputs.csv';

/** SHA-256 of everything that a result follows from, by path below the root, in order of code units. */
export type Inputs = ReadonlyMap<string, string>;

/** The program's YAML and the tables below `data/`, hashed anew, and the clients' files as they were taken in. */
export function inputsOf(root: string, taken: readonly AccountingRow[]): Inputs {
  const feeds = new Map(taken.map(({ file, sha256 }) => [file, sha256]));
  const written = [
    ...pathsIn(root, 'program', '.yaml'),
    ...pathsIn(root, 'data', '.csv'),
    ...pathsIn(root, 'data', '.xlsx'),
  ];
  const own = written
    .filter((path) => !feeds.has(path))
    .map((path): [string, string] => [path, hashOf(join(root, path))]);
  return new Map([...own, ...feeds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes `inputs.csv` into a results folder. */
export function writeInputs(out: string, inputs: Inputs): void {
  const text = Papa.unparse({ fields: ['file', 'sha256'], data: [...inputs] }, { newline: '\n' });
  writeFileSync(join(out, NAME), `${text}\n`);
}

/** Reads what a results folder followed from. Empty where an older Laurel wrote none. */
export function readInputs(folder: string): Inputs {
  const path = join(folder, NAME);
  if (!existsSync(path)) return new Map();
  const options = { delimiter: ',', newline: '\n', skipEmptyLines: true } as const;
  const { data } = Papa.parse<[string, string]>(readFileSync(path, 'utf8'), options);
  return new Map(data.slice(1));
}

const pathsIn = (root: string, folder: string, ending: string): string[] =>
  pathsBelow(root, folder).filter((path) => path.endsWith(ending) && !path.includes('/.'));

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
