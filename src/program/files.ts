import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import type { Code } from './source/codes.ts';
import { decode } from './source/decode.ts';
import { nearest } from './source/nearest.ts';
import { problem, quoted } from './source/problem.ts';
import { type Source, wholeFile } from './source/source.ts';

/** Files of a program outside its folders; the first three cannot be left out. */
export const SINGLE = ['program', 'measures', 'sources', 'rankings', 'rewards', 'segments', 'teams'] as const;
export const NEEDED = ['program', 'measures', 'sources'] as const;
/** Folders with a file an item. */
export const FOLDERS = ['rules', 'stages'] as const;

/** More than any program needs, and little enough to read at once. */
const LIMIT = 1_000_000;

/** The paths of a program's YAML files, relative to its root, in order of code units; files that nothing reads are told. */
export function listProgram(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  const names = list(root, 'program').concat(FOLDERS.flatMap((folder) => list(root, `program/${folder}`)));
  const yaml = names.filter((file) => /\.(?:yaml|yml)$/i.test(file)).sort();
  const [files, others] = [yaml.filter(isRead), yaml.filter((file) => !isRead(file))];
  return { files, diagnostics: others.map(unread) };
}

const list = (root: string, folder: string): string[] => {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => `${folder}/${name}`);
};

const KNOWN = SINGLE.map((name) => `program/${name}.yaml`);

const isRead = (file: string): boolean =>
  KNOWN.includes(file) || /^program\/(?:rules|stages)\/[^/]+\.yaml$/.test(file);

function unread(file: string): Diagnostic {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const near = nearest(name, [
    ...SINGLE.map((single) => `${single}.yaml`),
    name.toLowerCase().replace(/\.yml$/, '.yaml'),
  ]);
  const hint = `Laurel reads ${SINGLE.join(', ')} and the files of ${FOLDERS.join(' and ')}, each with the ending .yaml.`;
  return problem(
    wholeFile(file),
    'unknown-file',
    `Nothing reads the file ${quoted(file)}.`,
    near && near !== name ? `Name it ${near}.` : hint,
  );
}

/** One of the user's files as text; null, and why, where it cannot be read. */
export function readSource(
  root: string,
  file: string,
  limit = LIMIT,
): { source: Source | null; diagnostics: readonly Diagnostic[] } {
  const path = join(root, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return refuse(file, 'file-missing', 'The file is not there.', `Add it: ${file}.`);
  if (!isInside(root, path))
    return refuse(
      file,
      'file-outside',
      'The file is a link that leads out of the folder of the program.',
      'Put the file itself here.',
    );
  if (stat.size > limit)
    return refuse(
      file,
      'file-too-large',
      `The file has ${stat.size} bytes; at most ${limit} are read.`,
      'Split it, or remove what does not belong in it.',
    );
  return decode(file, readFileSync(path));
}

const refuse = (file: string, code: Code, message: string, hint: string) => ({
  source: null,
  diagnostics: [problem(wholeFile(file), code, message, hint)],
});

/** Whether a path, its links followed, stays below the root. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(realpathSync(root), realpathSync(path));
  return !inside.startsWith(`..${sep}`) && inside !== '..';
}
