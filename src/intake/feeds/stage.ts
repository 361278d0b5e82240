import type { Day } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed } from '../../program/program.ts';
import type { Scan } from '../scan/found.ts';
import { scanFiles } from '../scan/scan-files.ts';
import { checkHeader } from './columns.ts';
import { type FeedFile, feedFiles } from './files.ts';
import { scanProblem } from './problems.ts';

/** A file that may be read: its bytes were scanned and its header is the feed's. */
export interface StagedFile extends FeedFile {
  readonly feed: Feed;
  readonly scan: Scan;
}

export interface Staged {
  readonly files: readonly StagedFile[];
  readonly problems: readonly Diagnostic[];
}

/** Scans every file of the feeds up to a day. Files with problems are left out and named. */
export async function stage(root: string, feeds: readonly Feed[], asOf: Day | null): Promise<Staged> {
  const files: StagedFile[] = [];
  const problems: Diagnostic[] = [];
  for (const feed of feeds) {
    const found = feedFiles(root, feed, asOf);
    problems.push(...found.problems);
    const scans = await scanFiles(found.files.map((file) => file.path));
    for (const [index, file] of found.files.entries()) {
      const scanned = scans[index] as Scan;
      const wrong = fileProblems(feed, file, scanned);
      if (wrong.length === 0) files.push({ ...file, feed, scan: scanned });
      problems.push(...wrong);
    }
  }
  return { files, problems };
}

function fileProblems(feed: Feed, file: FeedFile, scanned: Scan): Diagnostic[] {
  const wrong = scanned.header.length > 0 ? checkHeader(feed, file, scanned.header) : [];
  if (scanned.problem && wrong.length === 0)
    wrong.push(scanProblem(file.name, scanned.problem, scanned.header.length));
  return wrong;
}

/** The latest day of a file; null without one. */
export const lastFileDay = (files: readonly StagedFile[]): Day | null =>
  files
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? null;
