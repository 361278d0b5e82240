import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Day, isDay } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed } from '../../program/feed.ts';
import { quoted } from '../../program/source/problem.ts';
import { fileProblem } from './problems.ts';

export interface FeedFile {
  /** Relative to the program's root: what reports name. */
  readonly name: string;
  /** Relative to the root, for the file system. */
  readonly path: string;
  readonly day: Day;
  /** When it was sent: what it says is known from then on. */
  readonly sent: Day;
  /** Where its manifest is, if it has one. */
  readonly manifest: { readonly name: string; readonly path: string };
}

/** Which files are looked at, and which cannot be; null: any. */
export interface Until {
  /** Files that were sent later are left alone. */
  readonly asOf: Day | null;
  /** The day of the clock: a file of a later one is refused. */
  readonly now: Day | null;
}

/** Any files. */
export const UNTIL_EVER: Until = { asOf: null, now: null };

/** Files that are still on their way, or that an editor left. */
const UNFINISHED = /^(\.|~\$)|\.(part|tmp)$/;

const MANIFEST = '.manifest.json';

/**
 * The files of a feed up to a day, by day, then name. A day may come in several files:
 * `2026-11-21.csv` and `2026-11-21.north.csv`. Other names in the folder are errors: nothing is passed over unsaid.
 */
export function feedFiles(
  root: string,
  feed: Feed,
  { asOf, now }: Until,
): { files: FeedFile[]; problems: Diagnostic[] } {
  const pattern = posix.join('data', feed.files);
  const folder = posix.dirname(pattern);
  const [before = '', after = ''] = posix.basename(pattern).split('{day}');
  const files: FeedFile[] = [];
  const problems: Diagnostic[] = [];
  const entries = namesIn(join(root, folder));
  for (const entry of entries) {
    const name = posix.join(folder, entry);
    const manifest = `${name.slice(0, -after.length)}${MANIFEST}`;
    const day = dayOf(entry, before, after);
    if (entry.endsWith(MANIFEST)) {
      const data = entry.slice(0, -MANIFEST.length) + after;
      if (!entries.includes(data)) problems.push(fileProblem('manifest-alone', name, data, ''));
    } else if (day === null)
      problems.push(fileProblem('file-name', shown(name), shown(entry), `${before}2026-11-21${after}`));
    else if (asOf !== null && sentOf(name, day) > asOf) continue;
    else if (now !== null && sentOf(name, day) > now)
      problems.push(fileProblem('file-from-future', name, sentOf(name, day), now));
    else
      files.push({
        sent: sentOf(name, day),
        name,
        path: join(root, name),
        day,
        manifest: { name: manifest, path: join(root, manifest) },
      });
  }
  if (files.length === 0 && problems.length === 0)
    problems.push(fileProblem('files-missing', folder, feed.id, pattern));
  files.sort((a, b) => (a.sent === b.sent ? (a.name < b.name ? -1 : 1) : a.sent < b.sent ? -1 : 1));
  return { files, problems };
}

/** A name with its unseen characters spelled out. */
const shown = (name: string): string => quoted(name).slice(1, -1);

function namesIn(folder: string): string[] {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return exists
    ? readdirSync(folder)
        .filter((name) => !UNFINISHED.test(name))
        .sort()
    : [];
}

/** `2026-11-21.2026-11-23.csv` is 21 November as it was sent two days later. */
function sentOf(name: string, day: Day): Day {
  const sent = name.split(`${day}.`)[1]?.slice(0, 10) ?? '';
  return isDay(sent) && sent > day ? sent : day;
}

function dayOf(entry: string, before: string, after: string): Day | null {
  if (!entry.startsWith(before) || !entry.endsWith(after)) return null;
  const middle = entry.slice(before.length, entry.length - after.length);
  const day = middle.slice(0, 10);
  const rest = middle.slice(10);
  return isDay(day) && (rest === '' || /^\.[A-Za-z0-9_-]{1,64}$/.test(rest)) ? day : null;
}
