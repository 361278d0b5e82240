import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compute } from './engine/compute.ts';
import { presentDay } from './engine/outcome/outcome.ts';
import { Database } from './intake/database.ts';
import { stage } from './intake/feeds/stage.ts';
import { fillReference, referenceNumbers } from './intake/numbers.ts';
import { readReference } from './intake/reference/read.ts';
import type { Reference } from './intake/reference/reference.ts';
import { type Taken, takeIn } from './intake/take.ts';
import type { Day } from './program/day.ts';
import { type Diagnostic, ProblemsFound } from './program/diagnostic.ts';
import type { Program } from './program/program.ts';
import { readProgram } from './program/read.ts';
import type { Summary } from './results/contract.ts';
import { writeRelations, writeSummary } from './results/write.ts';

export interface ScoreOptions {
  /** A folder with `program/` and `data/`. */
  readonly root: string;
  /** Where the results go; made where it is not there. */
  readonly out: string;
  /** The program's today; left out: the latest day of a file, and not after the program has closed. */
  readonly asOf?: Day | undefined;
  readonly threads?: number;
  /** What DuckDB may hold. */
  readonly memoryMb?: number;
  /** Hears the parts of the work as they begin. */
  readonly onProgress?: (part: Part, step: string) => void;
}

/** What the work is divided into, and measured by. */
export type Part = 'scan' | 'load' | 'engine' | 'writing';

export interface Scored {
  readonly program: Program;
  readonly reference: Reference;
  readonly summary: Summary;
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a program and its data, computes it, and writes the results contract into `out`.
 * Throws ProblemsFound, with everything that is wrong in the user's files, before anything is written.
 */
export async function score(options: ScoreOptions): Promise<Scored> {
  const { root, out, asOf, onProgress = () => {} } = options;
  const { program, reference, diagnostics } = readRoot(root);
  onProgress('scan', 'files');
  const staged = stage(root, program.feeds, asOf ?? null);
  refuseErrors([...diagnostics, ...staged.problems]);
  const spill = join(out, '.spill');
  mkdirSync(spill, { recursive: true });
  const db = await Database.open({
    threads: options.threads ?? availableParallelism(),
    memoryMb: options.memoryMb ?? 1600,
    spill,
  });
  try {
    const numbers = referenceNumbers(program, reference);
    onProgress('load', 'rows');
    await fillReference(db, reference, numbers);
    const taken = await takeIn(db, program, reference, numbers, staged.files);
    refuseErrors([...diagnostics, ...taken.diagnostics]);
    const today = asOf ?? presentDay(program, taken.dataThrough as Day);
    await compute(db, program, reference, numbers, today, (step) => onProgress('engine', step));
    const summary = await write(db, out, taken, program, reference, today, (step) => onProgress('writing', step));
    return { program, reference, summary, diagnostics: [...diagnostics, ...taken.diagnostics] };
  } finally {
    db.close();
    rmSync(spill, { recursive: true, force: true });
  }
}

/** A program and its small tables, with their warnings. Throws ProblemsFound where either has errors. */
function readRoot(root: string): { program: Program; reference: Reference; diagnostics: Diagnostic[] } {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const read = readReference(root, program);
  return { program, reference: read.reference, diagnostics: [...diagnostics, ...read.diagnostics] };
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) throw new ProblemsFound(diagnostics);
}

async function write(
  db: Database,
  out: string,
  taken: Taken,
  program: Program,
  reference: Reference,
  today: Day,
  onStep: (step: string) => void,
): Promise<Summary> {
  await writeRelations(db, out, taken, onStep);
  return writeSummary(db, out, taken, {
    program: program.id,
    asOf: today,
    participants: reference.participants.length,
    teams: new Set(reference.roster.map((row) => row.team)).size,
  });
}
