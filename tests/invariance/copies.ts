import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What becomes of a file of facts: new files by path, in the order in which they are written. */
export type Rewrite = (path: string, lines: readonly string[]) => ReadonlyMap<string, readonly string[]>;

const FACTS = ['sales', 'activities'];
/** Copied as they are: what was approved, and what was sent, carries digests. */
const SEALED = ['data/closings', 'data/payouts'];

/** Copies a program to a folder of its own, with its files of facts rewritten. */
export function copyProgram(root: string, rewrite: Rewrite): string {
  const copy = mkdtempSync(join(tmpdir(), 'laurel-copy-'));
  for (const folder of ['program', 'public', ...SEALED]) {
    if (existsSync(join(root, folder))) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  for (const path of csvFiles(root)) {
    const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
    const isFacts = FACTS.includes(path.split('/')[1] ?? '');
    for (const [name, content] of isFacts ? rewrite(path, lines) : new Map([[path, lines]])) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      writeFileSync(join(copy, name), `${content.join('\n')}\n`);
    }
  }
  return copy;
}

export const unchanged: Rewrite = (path, lines) => new Map([[path, lines]]);

/** The last row first; the header stays. */
export const reversed: Rewrite = (path, [header = '', ...rows]) =>
  new Map([[path, [header, ...rows.toReversed()]]]);

/** Every second row in a second file of the same day. */
export const split: Rewrite = (path, [header = '', ...rows]) =>
  new Map([
    [path, [header, ...rows.filter((_, index) => index % 2 === 0)]],
    [path.replace('.csv', '.part2.csv'), [header, ...rows.filter((_, index) => index % 2 === 1)]],
  ]);

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const csvFiles = (root: string): string[] =>
  readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => !SEALED.some((folder) => path.startsWith(`${folder}/`)))
    .toSorted();
