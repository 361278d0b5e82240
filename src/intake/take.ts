import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import type { Program } from '../program/program.ts';
import { type Accounting, type AccountingRow, accountFor } from './accounting.ts';
import { waitingShares } from './credit-rows.ts';
import type { Database } from './database.ts';
import { deliveries, firstDayOf } from './feeds/deliveries.ts';
import { lastFileDay, type StagedFile } from './feeds/staged-file.ts';
import { batches, Loader } from './load.ts';
import { NearLabels } from './near-labels.ts';
import type { ReferenceNumbers } from './numbers.ts';
import type { Reference } from './reference/reference.ts';
import { type ProblemRow, rowProblems, type SetAside } from './row-problems.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

export interface Taken {
  readonly files: readonly AccountingRow[];
  readonly setAside: readonly SetAside[];
  /** Errors where more rows were set aside than the feed allows; else warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** The latest day of a file, or null without one. */
  readonly dataThrough: Day | null;
}

/**
 * Takes scanned files into the relation `standing`: every row typed exactly, set aside, known as a duplicate,
 * or out of scope. Needs the reference tables. Throws where a file's rows do not add up.
 */
export async function takeIn(
  db: Database,
  program: Program,
  reference: Reference,
  numbers: ReferenceNumbers,
  files: readonly StagedFile[],
): Promise<Taken> {
  const loader = new Loader(db, program, reference, numbers);
  const all = batches(files);
  await loader.load(all);
  await fillSources(
    db,
    all.flatMap((batch) => batch.files),
  );
  await run(db, 'excluded', 'cell_problem');
  const unfit = new Set((await db.rows(sql('not_taken'))).map((row) => Number(row['file'])));
  for (const batch of all) {
    for (const file of batch.files.filter((candidate) => unfit.has(candidate.number))) {
      await loader.point(batch, [file]);
      await db.run(sql('cell_problems'), {
        file_day: file.day,
        file_start: firstDayOf(file),
        first_row: BigInt(file.firstRow),
      });
    }
  }
  await run(
    db,
    'exclude_unfit',
    'delivered',
    'stay',
    'exclude_delivered',
    'delivered_problems',
    'repeated_id',
    'repeated',
    'exclude_repeated',
    'repeated_problems',
    'exclude_unenrolled',
    'mark_excluded',
  );
  await run(
    db,
    'linked_return',
    'exclude_returns',
    'return_problems',
    'mark_excluded',
    'standing',
    'out_of_scope',
  );
  for (const batch of all) await loader.tellTwice(batch);
  const accounting: Accounting = await accountFor(db, program.feeds, files);
  const waiting = await waitingShares(db, reference);
  const problems = rowProblems(
    (await db.rows(sql('problem_rows'))) as unknown as ProblemRow[],
    files,
    new NearLabels(reference, numbers),
  );
  return {
    files: accounting.rows,
    setAside: problems.setAside,
    diagnostics: [...problems.diagnosed(accounting.tolerated), ...accounting.problems, ...waiting],
    dataThrough: lastFileDay(files),
  };
}

type Numbered = { number: number; firstRow: number } & StagedFile;

async function fillSources(db: Database, files: readonly Numbered[]): Promise<void> {
  await run(db, 'source_file', 'record_line', 'control_total', 'delivery');
  await db.fill('delivery', deliveries(files));
  await db.fill(
    'control_total',
    files.flatMap(({ number, said, feed }) =>
      said?.total_minor === undefined
        ? []
        : [[number, said.total_minor, feed.returnSign === 'plus' ? -1 : 1]],
    ),
  );
  await db.fill(
    'source_file',
    files.map((file) => [
      file.number,
      file.name,
      file.day,
      file.scan.records,
      file.scan.sha256,
      file.firstRow,
      file.scan.firstLine,
    ]),
  );
  const lines = files.flatMap((file) =>
    (file.scan.lines ?? []).map((line, record) => [file.number, record, line]),
  );
  await db.fill('record_line', lines);
  await run(db, 'file_name', 'file_named');
}

async function run(db: Database, ...names: string[]): Promise<void> {
  for (const name of names) await db.run(sql(name));
}
