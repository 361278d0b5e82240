import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Code } from './codes.ts';
import { type Decoded, decode } from './decode.ts';
import { problem } from './problem.ts';
import { wholeFile } from './source.ts';

/** One of the user's files as text, of at most `limit` bytes; null, and why, where it cannot be read. */
export function readSource(root: string, file: string, limit: number): Decoded {
  const read = readBytes(root, file, limit);
  return 'refusal' in read ? { source: null, diagnostics: [read.refusal] } : decode(file, read.bytes);
}

/** The same, whatever its bytes mean. */
export function readBytes(
  root: string,
  file: string,
  limit: number,
): { readonly bytes: Buffer } | { readonly refusal: Diagnostic } {
  const refuse = (code: Code, message: string, hint: string) => ({
    refusal: problem(wholeFile(file), code, message, hint),
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
  if (stat.size <= limit) return { bytes: readFileSync(path) };
  const message = `The file has ${stat.size} bytes; at most ${limit} are read.`;
  return refuse('file-too-large', message, 'Split it, or remove what does not belong in it.');
}

/** Whether a path, its links followed, stays below the root. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(realpathSync(root), realpathSync(path));
  return !inside.startsWith(`..${sep}`) && inside !== '..';
}
