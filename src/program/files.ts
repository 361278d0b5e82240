import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './source/nearest.ts';
import { problem, quoted } from './source/problem.ts';
import { wholeFile } from './source/source.ts';

/** Files of a program outside its folders; the first three cannot be left out. */
export const SINGLE = [
  'program',
  'measures',
  'sources',
  'calendars',
  'limits',
  'advances',
  'rankings',
  'examples',
  'rewards',
  'segments',
  'teams',
  'taxes',
] as const;
export const NEEDED = ['program', 'measures', 'sources'] as const;
/** Folders with a file an item. */
export const FOLDERS = ['rules', 'stages'] as const;

/** The paths of a program's YAML files, relative to its root, in order of code units; files that nothing reads are told. */
export function listProgram(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  const yaml = pathsBelow(root, 'program')
    .filter((file) => /\.ya?ml$/i.test(file) && !file.includes('/.'))
    .sort();
  const others = yaml.filter((file) => !isRead(file));
  return { files: yaml.filter(isRead), diagnostics: others.map(unread) };
}

/** The paths of all files below a folder of a root, relative to the root, with forward slashes; in no order. */
export const pathsBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'));

const KNOWN = SINGLE.map((name) => `program/${name}.yaml`);

const isRead = (file: string): boolean =>
  KNOWN.includes(file) || /^program\/(?:rules|stages)\/[^/]+\.yaml$/.test(file);

function unread(file: string): Diagnostic {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const proper = name.toLowerCase().replace(/\.yml$/, '.yaml');
  const near = nearest(name, [...SINGLE.map((single) => `${single}.yaml`), proper]);
  const all = `Laurel reads ${SINGLE.join(', ')} and the files of ${FOLDERS.join(' and ')}, each with the ending .yaml.`;
  const hint = near && near !== name ? `Name it ${near}.` : all;
  return problem(wholeFile(file), 'unknown-file', `Nothing reads the file ${quoted(file)}.`, hint);
}
