import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../src/results/contract.ts';
import { score } from '../../src/score.ts';
import { readRelation } from '../relation.ts';
import { remove } from './copies.ts';

/** Where a row came from: the only thing that may differ when rows move. */
const ORIGIN = ['credits', 'set_aside', 'intake', 'inputs', 'out_of_scope', 'figures'] as const;

const hasOrigin = (name: string): boolean => ORIGIN.some((relation) => name.startsWith(`${relation}.`));

/** What `score` writes without the files, lines and hashes of rows: all else as it is. */
export async function withoutOrigin(root: string): Promise<Record<string, unknown>> {
  return scored(root, (out) => ({
    ...Object.fromEntries(
      readdirSync(out)
        .filter((name) => !hasOrigin(name))
        .toSorted()
        .map((name) => [name, readFileSync(join(out, name), 'hex')]),
    ),
    credits: readRelation(out, 'credits').map(({ file: _file, line: _line, ...row }) => row),
    setAside: readRelation(out, 'set_aside')
      .map(({ file, line: _line, ...row }) => JSON.stringify({ ...row, day: dayOf(file) }))
      .toSorted(),
    outOfScope: readRelation(out, 'out_of_scope')
      .map(({ file, line: _line, ...row }) => JSON.stringify({ ...row, day: dayOf(file) }))
      .toSorted(),
    intake: intakeByDay(readRelation(out, 'intake')),
    // What a file delivered is a figure of that file; the same is in `intake` by day.
    figures: readRelation(out, 'figures').filter(({ figure }) => figure !== 'delivered_rows'),
  }));
}

async function scored<T>(root: string, read: (out: string) => T): Promise<T> {
  const out = mkdtempSync(join(tmpdir(), 'laurel-results-'));
  try {
    await score({ root, out });
    return read(out);
  } finally {
    remove(out);
  }
}

/** `data/sales/2017-06-01.part2.csv` and its first part are one day. */
const dayOf = (file: string): string => file.replace(/(\d{4}-\d{2}-\d{2}).*$/, '$1');

function intakeByDay(rows: readonly Row<'intake'>[]): Record<string, number[]> {
  const days = Map.groupBy(rows, ({ file }) => dayOf(file));
  const sums = (files: readonly Row<'intake'>[]): number[] =>
    (['records', 'accepted', 'set_aside', 'duplicate', 'out_of_scope'] as const).map((column) =>
      files.reduce((sum, file) => sum + Number(file[column]), 0),
    );
  return Object.fromEntries([...days].map(([day, files]) => [day, sums(files)]));
}
