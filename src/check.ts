import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { exampleProblems } from './examples/run.ts';
import { readClosings } from './intake/closings/read.ts';
import { fillCredits } from './intake/credit-rows.ts';
import { Database } from './intake/database.ts';
import { stage } from './intake/feeds/stage.ts';
import { lastFileDay, type StagedFile } from './intake/feeds/staged-file.ts';
import { fillReference, referenceNumbers } from './intake/numbers.ts';
import { unwritten } from './intake/reference/assigned/unwritten.ts';
import { readReference } from './intake/reference/read.ts';
import type { Reference } from './intake/reference/reference.ts';
import { takeIn } from './intake/take.ts';
import { templateProblems } from './messages/template.ts';
import { dayAt } from './program/day.ts';
import { compareDiagnostics, type Diagnostic } from './program/diagnostic.ts';
import { lotteryDays } from './program/lottery-days.ts';
import type { Program } from './program/program.ts';
import { readProgram } from './program/read.ts';

/** What rows of sales and activities are read by; an error in one of them would make every row seem wrong. */
const ROWS_NEED =
  /^(program\/(program|sources)\.yaml|data\/(participants|roster|products|customers)\.(csv|xlsx))$/;

/**
 * Every problem of the program and the data below `root`, sorted. Each step looks as far as the ones before left something
 * to look at: files of sales and activities wherever the program can be read at all, their rows where what they are read
 * by is sound. `spill` is an empty folder for what does not fit into memory; `now` is the instant of the clock: no file can
 * be of a later day.
 */
export async function problemsOf(root: string, spill: string, now?: string): Promise<Diagnostic[]> {
  const { program, reference, diagnostics } = readTables(root);
  if (!program || !reference) return diagnostics;
  const day = now === undefined ? null : dayAt(now, program.timeZone);
  const { files, problems } = await stage(root, program, { asOf: null, now: day }, join(spill, 'staged'));
  const unsound = diagnostics.some(({ severity, file }) => severity === 'error' && ROWS_NEED.test(file));
  const rows = unsound || files.length === 0 ? [] : await rowProblems(program, reference, files, spill);
  const today = lastFileDay(files);
  const begun = today === null ? [] : [...unwritten(root, program, today), ...lotteryDays(program, today)];
  const examples = await examplesOf(program, diagnostics, join(spill, 'examples'));
  return [...diagnostics, ...problems, ...rows, ...begun, ...examples].sort(compareDiagnostics);
}

/** Where the program itself is sound: of one that is not, examples say nothing. */
function examplesOf(program: Program, known: readonly Diagnostic[], folder: string): Promise<Diagnostic[]> {
  const unsound = known.some(({ severity, file }) => severity === 'error' && file.startsWith('program/'));
  return unsound ? Promise.resolve([]) : exampleProblems(program, folder);
}

/** The problems of the program and the small tables alone, sorted. */
export const tableProblems = (root: string): Diagnostic[] => readTables(root).diagnostics;

interface Tables {
  /** What can be read of the program, sound or not. */
  readonly program: Program | null;
  readonly reference: Reference | null;
  readonly diagnostics: Diagnostic[];
}

function readTables(root: string): Tables {
  const { draft, diagnostics } = readProgram(root);
  if (!draft)
    return { program: null, reference: null, diagnostics: diagnostics.toSorted(compareDiagnostics) };
  const read = readReference(root, draft.program, draft.declared);
  const closed = readClosings(root, draft.program, read.reference).diagnostics;
  const texts = templateProblems(root, draft.program.locales);
  const found = [...diagnostics, ...read.diagnostics, ...closed, ...texts].sort(compareDiagnostics);
  return { program: draft.program, reference: read.reference, diagnostics: found };
}

async function rowProblems(
  program: Program,
  reference: Reference,
  files: readonly StagedFile[],
  spill: string,
): Promise<readonly Diagnostic[]> {
  const db = await Database.open({ threads: availableParallelism(), memoryMb: 1600, spill });
  try {
    const numbers = referenceNumbers(program, reference);
    await fillReference(db, reference, numbers);
    await fillCredits(db, reference, numbers);
    return (await takeIn(db, program, reference, numbers, files)).diagnostics;
  } finally {
    db.close();
  }
}
