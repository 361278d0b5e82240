import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClosings } from '../intake/closings/read.ts';
import { feedFiles, UNTIL_EVER } from '../intake/feeds/files.ts';
import { batchesIn, PAYOUTS } from '../intake/payouts/batch.ts';
import type { Day } from '../program/day.ts';
import type { Program } from '../program/program.ts';
import { cutTables } from './tables-as-of.ts';

/** What a root is made of, as far as results follow from it. */
export const FOLDERS = ['program', 'data', 'public'] as const;

/**
 * Copies a root without what became known after a day: files of feeds that were sent later, rows of later days, closings
 * and payouts that came later, and what was assigned to stages that had not begun. Who takes part and what was aimed at
 * stays whole: it was agreed on beforehand.
 */
export function copyAsOf(root: string, to: string, program: Program, asOf: Day): void {
  for (const folder of FOLDERS) {
    mkdirSync(join(to, folder), { recursive: true });
    if (existsSync(join(root, folder))) cpSync(join(root, folder), join(to, folder), { recursive: true });
  }
  for (const path of laterPaths(root, program, asOf))
    rmSync(join(to, path), { recursive: true, force: true });
  for (const [path, text] of cutTables(root, asOf)) {
    rmSync(join(to, path));
    writeFileSync(join(to, path.replace(/\.xlsx$/, '.csv')), text);
  }
}

function laterPaths(root: string, program: Program, asOf: Day): string[] {
  const files = program.feeds.flatMap((feed) => feedFiles(root, feed, UNTIL_EVER).files);
  const batches = batchesIn(root).filter(([, batch]) => batch !== null && batch.day > asOf);
  const stages = program.stages.filter(({ period }) => period.from > asOf);
  return [
    ...files.filter(({ sent }) => sent > asOf).flatMap(({ name, manifest }) => [name, manifest.name]),
    ...batches.map(([name]) => `${PAYOUTS}/${name}`),
    ...laterClosings(root, program, asOf).map((stage) => `data/closings/${stage}`),
    ...stages.flatMap(({ id }) => [`data/segments/${id}.csv`, `data/targets/${id}.csv`]),
  ];
}

/** A later closing stays where an earlier day was closed after it: that one names it. */
function laterClosings(root: string, program: Program, asOf: Day): string[] {
  const { closings } = readClosings(root, program, { adjustments: [] });
  const last = closings.findLastIndex(({ closedOn }) => closedOn <= asOf);
  return closings.slice(last + 1).map(({ stage }) => stage);
}
