import { readFileSync } from 'node:fs';
import { textOf } from '../scan/scan.ts';
import type { StagedFile } from './staged-file.ts';

/** Some lines of a file as the client wrote them, by their number. */
export function sourceLines(file: StagedFile, wanted: readonly number[]): ReadonlyMap<number, string> {
  if (wanted.length === 0) return new Map();
  const lines = textOf(readFileSync(file.path), file.path, file.feed.format).split(/\r?\n/);
  return new Map([...new Set(wanted)].map((line) => [line, lines[line - 1] ?? '']));
}
