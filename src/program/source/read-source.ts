import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Code } from './codes.ts';
import { type Decoded, decode } from './decode.ts';
import { problem } from './problem.ts';
import { wholeFile } from './source.ts';

/** One of the user's files as text, of at most `limit` bytes; null, and why, where it cannot be read. */
export function readSource(root: string, file: string, limit: number): Decoded {
  const refuse = (code: Code, message: string, hint: string): Decoded => ({
    source: null,
    diagnostics: [problem(wholeFile(file), code, message, hint)],
  });
  const path = join(root, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return refuse('file-missing', 'The file is not there.', `Add it: ${file}.`);
  if (!isInside(root, path)) {
    return refuse(
      'file-outside',
      'The file is a link that leads out of the folder of the program.',
      'Put the file itself here.',
    );
  }
  if (stat.size <= limit) return decode(file, readFileSync(path));
  const message = `The file has ${stat.size} bytes; at most ${limit} are read.`;
  return refuse('file-too-large', message, 'Split it, or remove what does not belong in it.');
}

/** Whether a path, its links followed, stays below the root. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(realpathSync(root), realpathSync(path));
  return !inside.startsWith(`..${sep}`) && inside !== '..';
}
