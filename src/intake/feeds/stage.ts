import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, lastDay } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Feed } from '../../program/feed.ts';
import type { Program } from '../../program/program.ts';
import type { Scan } from '../scan/found.ts';
import { scanFiles } from '../scan/scan-files.ts';
import { inSheet } from '../workbook/address.ts';
import type { Accepted } from './drift.ts';
import { unexpectedRows } from './expected-rows.ts';
import { type FeedFile, feedFiles, type Until } from './files.ts';
import { checkHeader } from './header.ts';
import { readManifest } from './manifest.ts';
import { missingDays } from './missing-days.ts';
import { scanProblem } from './scan-words.ts';
import { lastFileDay, type StagedFile } from './staged-file.ts';
import { hiddenCells, twins, unclosed } from './warnings.ts';

export interface Staged {
  readonly files: readonly StagedFile[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Scans every file of the feeds up to a day, and stages what can be read of them in `folder`, which is made. Files with
 * problems are left out and named; what is only strange is warned of.
 */
export async function stage(
  root: string,
  { feeds, currency, period }: Pick<Program, 'feeds' | 'currency' | 'period'>,
  until: Until,
  folder: string,
): Promise<Staged> {
  mkdirSync(folder, { recursive: true });
  const staged = await Promise.all(
    feeds.map(async (feed) => {
      const found = feedFiles(root, feed, until);
      const own = await stageFiles(feed, found.files, currency.code, folder);
      return {
        files: own.files,
        problems: [...found.problems, ...own.problems, ...unexpectedRows(own.files)],
      };
    }),
  );
  const files = staged.flatMap((feed) => feed.files);
  const problems = staged.flatMap((feed) => feed.problems);
  const last = lastExpected(files, until, lastDay(period));
  const missing = feeds.flatMap((feed) =>
    missingDays(
      feed,
      files.filter((file) => file.feed === feed),
      last,
    ),
  );
  const strange = [...unclosed(files), ...twins(files), ...hiddenCells(files)];
  return { files, problems: [...problems, ...missing, ...strange] };
}

/** Nothing more has to come when the program is over. */
function lastExpected(files: readonly StagedFile[], { asOf }: Until, end: Day): Day {
  const last = asOf ?? lastFileDay(files) ?? end;
  return last < end ? last : end;
}

async function stageFiles(
  feed: Feed,
  found: readonly FeedFile[],
  currency: string,
  folder: string,
): Promise<{ files: StagedFile[]; problems: Diagnostic[] }> {
  const waiting = found.map((file, index) => ({
    ...{ ...file, feed, said: null, reading: { format: feed.format, columns: feed.columns } },
    staged: join(folder, `${feed.id}-${index}.csv`),
  }));
  const scans = await scanFiles(waiting);
  const files: StagedFile[] = [];
  const problems: Diagnostic[] = [];
  let accepted: Accepted | null = null;
  for (const [index, { reading, ...file }] of waiting.entries()) {
    const read = { ...file, scan: scans[index] as Scan };
    const wrong = fileProblems(read, accepted);
    const { manifest: said, problems: unlike } = readManifest(read, currency);
    const isRight = ![...wrong, ...unlike].some(({ severity }) => severity === 'error');
    if (isRight) files.push({ ...read, said });
    if (isRight) accepted = { file: read.name, cells: read.scan.header };
    problems.push(...wrong.map((one) => inSheet(read.scan.sheet, one)), ...unlike);
  }
  return { files, problems };
}

function fileProblems(file: StagedFile, before: Accepted | null): Diagnostic[] {
  const { feed, scan, name } = file;
  const wrong = scan.header.length > 0 ? checkHeader(feed, file, scan, before) : [];
  if (scan.problem && !wrong.some(({ severity }) => severity === 'error'))
    wrong.push(scanProblem(name, scan.problem, scan.header.length));
  return wrong;
}
