import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Day, isDay } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed } from '../../program/program.ts';
import { fileProblem } from './problems.ts';

export interface FeedFile {
  /** Relative to the program's root: what reports name. */
  readonly name: string;
  /** Relative to the root, for the file system. */
  readonly path: string;
  readonly day: Day;
}

/** Files that are still on their way, or that an editor left. */
const UNFINISHED = /^(\.|~\$)|\.(part|tmp)$/;

/**
 * The files of a feed up to a day, by day, then name. A day may come in several files:
 * `2026-11-21.csv` and `2026-11-21.north.csv`. Other names in the folder are errors: nothing is passed over unsaid.
 */
export function feedFiles(
  root: string,
  feed: Feed,
  asOf: Day | null,
): { files: FeedFile[]; problems: Diagnostic[] } {
  const pattern = posix.join('data', feed.files);
  const folder = posix.dirname(pattern);
  const [before = '', after = ''] = posix.basename(pattern).split('{day}');
  const files: FeedFile[] = [];
  const problems: Diagnostic[] = [];
  for (const entry of namesIn(join(root, folder))) {
    const name = posix.join(folder, entry);
    const day = dayOf(entry, before, after);
    if (day === null) problems.push(fileProblem('file-name', name, entry, `${before}2026-11-21${after}`));
    else if (asOf === null || day <= asOf) files.push({ name, path: join(root, name), day });
  }
  if (files.length === 0 && problems.length === 0)
    problems.push(fileProblem('files-missing', folder, feed.id, pattern));
  files.sort((a, b) => (a.day === b.day ? (a.name < b.name ? -1 : 1) : a.day < b.day ? -1 : 1));
  return { files, problems };
}

function namesIn(folder: string): string[] {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return exists
    ? readdirSync(folder)
        .filter((name) => !UNFINISHED.test(name))
        .sort()
    : [];
}

function dayOf(entry: string, before: string, after: string): Day | null {
  if (!entry.startsWith(before) || !entry.endsWith(after)) return null;
  const middle = entry.slice(before.length, entry.length - after.length);
  const day = middle.slice(0, 10);
  const rest = middle.slice(10);
  return isDay(day) && (rest === '' || /^\.[A-Za-z0-9_-]+$/.test(rest)) ? day : null;
}
