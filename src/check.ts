import { availableParallelism } from 'node:os';
import { Database } from './intake/database.ts';
import { stage } from './intake/feeds/stage.ts';
import { fillReference, referenceNumbers } from './intake/numbers.ts';
import { readReference } from './intake/reference/read.ts';
import type { Reference } from './intake/reference/reference.ts';
import { takeIn } from './intake/take.ts';
import { compareDiagnostics, type Diagnostic } from './program/diagnostic.ts';
import type { Program } from './program/program.ts';
import { readProgram } from './program/read.ts';

/**
 * Every problem of the program and the data below `root`, sorted. Each step looks as far as the ones before left something
 * to look at: the small tables wherever the program can be read at all, rows of sales and activities where both are sound.
 * `spill` is an empty folder for what does not fit into memory.
 */
export async function problemsOf(root: string, spill: string): Promise<Diagnostic[]> {
  const { program, reference, diagnostics } = readTables(root);
  const sound = diagnostics.every(({ severity }) => severity !== 'error');
  if (!program || !reference || !sound) return diagnostics;
  return [...diagnostics, ...(await factProblems(root, program, reference, spill))].sort(compareDiagnostics);
}

/** The problems of the program and the small tables alone, sorted. */
export const tableProblems = (root: string): Diagnostic[] => readTables(root).diagnostics;

function readTables(root: string): { program: Program | null; reference: Reference | null; diagnostics: Diagnostic[] } {
  const { draft, program, diagnostics } = readProgram(root);
  if (!draft) return { program, reference: null, diagnostics: diagnostics.toSorted(compareDiagnostics) };
  const read = readReference(root, draft.program, draft.declared);
  return { program, reference: read.reference, diagnostics: [...diagnostics, ...read.diagnostics].sort(compareDiagnostics) };
}

async function factProblems(
  root: string,
  program: Program,
  reference: Reference,
  spill: string,
): Promise<Diagnostic[]> {
  const { files, problems } = stage(root, program.feeds, null);
  const db = await Database.open({ threads: availableParallelism(), memoryMb: 1600, spill });
  try {
    const numbers = referenceNumbers(program, reference);
    await fillReference(db, reference, numbers);
    const rows = files.length > 0 ? (await takeIn(db, program, reference, numbers, files)).diagnostics : [];
    return [...problems, ...rows];
  } finally {
    db.close();
  }
}
