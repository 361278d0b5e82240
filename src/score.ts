import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { problemsOf } from './check.ts';
import { compute, type Work } from './engine/compute.ts';
import { holdLaws } from './engine/laws/laws.ts';
import { forgetDays, forgetFacts, publishCredits } from './engine/measures/credits.ts';
import { loadMeasures } from './engine/measures/load.ts';
import { presentDay } from './engine/outcome/outcome.ts';
import { uncovered } from './engine/redemptions/covered.ts';
import { exampleProblems } from './examples/run.ts';
import type { Closing } from './intake/closings/closing.ts';
import { readClosings } from './intake/closings/read.ts';
import { fillCredits } from './intake/credit-rows.ts';
import { Database } from './intake/database.ts';
import { stage as stageFiles } from './intake/feeds/stage.ts';
import { type StagedFile, type Through, throughOf } from './intake/feeds/staged-file.ts';
import { fillReference, referenceNumbers } from './intake/numbers.ts';
import { unwritten } from './intake/reference/assigned/unwritten.ts';
import { readReference } from './intake/reference/read.ts';
import type { Reference } from './intake/reference/reference.ts';
import { type Taken, takeIn } from './intake/take.ts';
import { type Day, dayAt } from './program/day.ts';
import { type Diagnostic, ProblemsFound } from './program/diagnostic.ts';
import { lotteryDays } from './program/lottery-days.ts';
import type { Program } from './program/program.ts';
import { ratioText } from './program/ratio.ts';
import { readProgram } from './program/read.ts';
import { type Relation, relations, SHOWN_POSTINGS, type Summary } from './results/contract.ts';
import { publishFigures } from './results/figures/figures.ts';
import { changedHistory } from './results/history/history.ts';
import { type Inputs, inputsOf, writeInputs } from './results/history/inputs.ts';
import { RelationWriter } from './results/relation-writer.ts';
import { stage } from './results/staging.ts';
import { publishIntake, writeSummary } from './results/write.ts';

export interface ScoreOptions {
  /** A folder with `program/` and `data/`. */
  readonly root: string;
  /** Where the results go, in place of what is there. */
  readonly out: string;
  /** The program's today; left out: the latest day of a file, and not after the program has closed. */
  readonly asOf?: Day | undefined;
  /** The instant of the clock, `2026-11-21T08:30:00Z`: no file can be of a later day; left out: of any. */
  readonly now?: string | undefined;
  /** How many of each participant's latest postings are explained in `workings`; 0: all; left out: what pages show. */
  readonly explained?: number | undefined;
  /** Results that were published before: none of their postings may change. */
  readonly previous?: string | undefined;
  readonly threads?: number | undefined;
  /** What DuckDB may hold. */
  readonly memoryMb?: number | undefined;
  /** Hears what begins. */
  readonly onProgress?: (part: Part, step: string) => void;
}

/** What the work is divided into, and measured by. */
export type Part = 'read' | 'scan' | 'load' | 'engine' | 'writing';

export interface Scored {
  readonly program: Program;
  readonly reference: Reference;
  /** Stages whose closing is committed, in the order in which they were closed. */
  readonly closings: readonly Closing[];
  readonly summary: Summary;
  /** The last day that a file of each feed holds. */
  readonly through: Through;
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a program and its data, computes it, and writes the results contract into `out`.
 * Throws ProblemsFound, with everything that is wrong in the user's files, and then `out` is as it was.
 */
export async function score(options: ScoreOptions): Promise<Scored> {
  const staging = stage(options.out);
  const next = staging.folder;
  mkdirSync(join(next, 'spill'));
  mkdirSync(join(next, 'results'));
  try {
    const { read, files } = await open(options, join(next, 'spill'));
    const scored = await compose(options, read, files, next);
    staging.swapIn(join(next, 'results'));
    return scored;
  } finally {
    staging.clear();
  }
}

/** A program, its small tables and its scanned files. Throws ProblemsFound, rows included, where any has errors. */
async function open(
  options: ScoreOptions,
  spill: string,
): Promise<{ read: Read; files: readonly StagedFile[] }> {
  const { root, asOf, now, onProgress = () => {} } = options;
  onProgress('read', 'program');
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(await problemsOf(root, spill, now));
  const tables = readReference(root, program);
  onProgress('scan', 'files');
  const closed = readClosings(root, program, tables.reference);
  const staged = await stageFiles(
    root,
    program,
    { asOf: asOf ?? null, now: now === undefined ? null : dayAt(now, program.timeZone) },
    join(spill, 'staged'),
  );
  const found = [...diagnostics, ...tables.diagnostics, ...closed.diagnostics, ...staged.problems];
  if (hasErrors(found)) throw new ProblemsFound(await problemsOf(root, spill, now));
  const failing = await exampleProblems(program, join(spill, 'examples'));
  if (failing.length > 0) throw new ProblemsFound(failing);
  return {
    read: { program, reference: tables.reference, closings: closed.closings, diagnostics: found },
    files: staged.files,
  };
}

type Read = Pick<Scored, 'program' | 'reference' | 'closings' | 'diagnostics'>;

async function compose(
  options: ScoreOptions,
  read: Read,
  files: readonly StagedFile[],
  folder: string,
): Promise<Scored> {
  const { program, reference, closings } = read;
  const { asOf, onProgress = () => {} } = options;
  const threads = options.threads ?? availableParallelism();
  const db = await Database.open({
    threads,
    memoryMb: options.memoryMb ?? 1250,
    spill: join(folder, 'spill'),
  });
  try {
    onProgress('load', 'rows');
    const numbers = referenceNumbers(program, reference);
    await fillReference(db, reference, numbers);
    await fillCredits(db, reference, numbers);
    const taken = await takeIn(db, program, reference, numbers, files);
    const today = asOf ?? presentDay(program, taken.dataThrough as Day);
    const begun = unwritten(options.root, program, today);
    const lotteries = lotteryDays(program, presentDay(program, taken.dataThrough as Day));
    const diagnostics = [...read.diagnostics, ...taken.diagnostics, ...begun, ...lotteries];
    if (hasErrors(diagnostics)) throw new ProblemsFound(diagnostics);
    const explained = options.explained ?? SHOWN_POSTINGS;
    const work = { db, program, reference, numbers, closings, today, explained };
    const { summary, found } = await publish(options, work, taken, join(folder, 'results'));
    const told = [...diagnostics, ...found];
    return { program, reference, closings, summary, through: throughOf(files), diagnostics: told };
  } finally {
    db.close();
  }
}

/** The summary, and what is to be told of the results. */
async function publish(
  options: ScoreOptions,
  work: Work,
  taken: Taken,
  out: string,
): Promise<{ summary: Summary; found: Diagnostic[] }> {
  const { db, program, reference } = work;
  const inputs = inputsOf(options.root, taken.files);
  const found = await RelationWriter.writing(db, out, (writer) =>
    computeInto(writer, options, work, taken, inputs),
  );
  writeInputs(out, inputs);
  const teams = new Set(reference.roster.map((row) => row.team)).size;
  const summary = await writeSummary(db, out, taken, {
    program: program.id,
    asOf: work.today,
    participants: reference.participants.length,
    teams,
    currency: program.currency.code,
    pointValue: program.points.value && ratioText(program.points.value),
  });
  return { summary, found };
}

async function computeInto(
  writer: RelationWriter,
  { previous, onProgress = () => {} }: ScoreOptions,
  work: Work,
  taken: Taken,
  inputs: Inputs,
): Promise<Diagnostic[]> {
  const { db, program, reference } = work;
  const write = async (relation: Relation): Promise<void> => {
    onProgress('writing', relation);
    await writer.write(relation);
  };
  onProgress('engine', 'measures');
  const measures = await loadMeasures(work);
  await publishCredits(db, program, reference);
  await write('credits');
  onProgress('engine', 'rules');
  await forgetFacts(db);
  await compute(work, measures, (step) => onProgress('engine', step));
  await publishIntake(db, taken);
  const changed = previous === undefined ? [] : await changedHistory(db, previous, inputs, work.today);
  if (changed.length > 0) throw new ProblemsFound(changed);
  for (const relation of Object.keys(relations) as Relation[])
    if (!['credits', 'ledger', 'figures'].includes(relation)) await write(relation);
  const found = await uncovered(work, reference);
  await forgetDays(db);
  await write('ledger');
  await publishFigures(db, writer.folder, program, work.today);
  await write('figures');
  onProgress('engine', 'laws');
  await holdLaws(db, program, writer.parquet('ledger'));
  return found;
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
