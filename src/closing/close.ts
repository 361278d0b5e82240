import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adjustmentLines } from '../intake/closings/adjustments.ts';
import type { Closing, ClosingFile } from '../intake/closings/closing.ts';
import { readClosings } from '../intake/closings/read.ts';
import { readReference } from '../intake/reference/read.ts';
import { ProblemsFound } from '../program/diagnostic.ts';
import type { Stage } from '../program/program.ts';
import { readProgram } from '../program/read.ts';
import { didYouMean } from '../program/source/nearest.ts';
import { quoted } from '../program/source/problem.ts';
import { keepStage } from '../results/kept.ts';
import { readResults } from '../results/read.ts';
import { rowsOf } from '../results/rows.ts';
import { type Scored, type ScoreOptions, score } from '../score.ts';
import { blocker, blockersOf } from './blockers.ts';
import { winnersText } from './winners.ts';

export interface CloseOptions {
  readonly root: string;
  readonly stage: string;
  readonly approvedBy: string;
  readonly comment: string;
  readonly now?: string | undefined;
  readonly onProgress?: ScoreOptions['onProgress'];
}

/**
 * Closes a stage: writes what it came to into `data/closings/STAGE/`, to be committed, and returns that folder. Throws
 * ProblemsFound with everything that stands in the way; then nothing is written.
 */
export async function closeStage(options: CloseOptions): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'laurel-close-'));
  try {
    const { stage, closings } = stageToClose(options);
    const scored = await scoreTwice(options, stage, work);
    const results = join(work, 'first');
    const blockers = blockersOf(stage, scored, readResults(results));
    if (!sameBytes(results, join(work, 'second'))) blockers.push(unsteady(stage));
    if (blockers.length > 0) throw new ProblemsFound(blockers);
    return await writeClosing(options, stage, scored, closings, results, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function stageToClose({ root, stage: id }: CloseOptions): { stage: Stage; closings: Closing[] } {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const { reference } = readReference(root, program);
  const { closings, diagnostics: found } = readClosings(root, program, reference);
  if (found.length > 0) throw new ProblemsFound(found);
  const stage = program.stages.find((candidate) => candidate.id === id);
  if (!stage) {
    const message = `${quoted(id)} is not a stage of this program.`;
    const hint = didYouMean(
      id,
      program.stages.map((candidate) => candidate.id),
    );
    throw new ProblemsFound([blocker('program/stages', 'close-unknown', message, hint)]);
  }
  if (!closings.some((closing) => closing.stage === id)) return { stage, closings };
  const message = `The stage ${quoted(id)} is closed already.`;
  const hint = `What it came to since is written down by: npm run restate -- ${id}.`;
  throw new ProblemsFound([blocker(`data/closings/${id}/closing.json`, 'close-unknown', message, hint)]);
}

/** As known on the closing day, with one thread and with two: what two runs agree on can be computed again. */
async function scoreTwice(
  { root, now, onProgress }: CloseOptions,
  stage: Stage,
  work: string,
): Promise<Scored> {
  const options = { root, asOf: stage.closes, now, explained: 0, ...(onProgress && { onProgress }) };
  const scored = await score({ ...options, out: join(work, 'first') });
  await score({ ...options, out: join(work, 'second'), threads: 1 });
  return scored;
}

function sameBytes(one: string, other: string): boolean {
  const names = readdirSync(one).filter((name) => /\.(csv|json)$/.test(name));
  return names.every((name) => hashOf(join(one, name)) === hashOf(join(other, name)));
}

const unsteady = ({ id }: Stage) =>
  blocker(
    'data',
    'close-unsteady',
    `Computing ${quoted(id)} twice gave different results.`,
    'Close nothing, and tell us: this is our fault.',
  );

async function writeClosing(
  { root, approvedBy, comment }: CloseOptions,
  stage: Stage,
  { program, reference }: Scored,
  closings: readonly Closing[],
  results: string,
  work: string,
): Promise<string> {
  const next = join(work, 'closing');
  const spill = join(work, 'spill');
  for (const folder of [next, spill]) mkdirSync(folder);
  await keepStage(results, stage.id, next, spill);
  const lines = adjustmentLines(stage, reference);
  writeFileSync(join(next, 'adjustments.csv'), lines.map((line) => `${line}\n`).join(''));
  writeFileSync(join(next, 'winners.md'), winnersText(program, stage, readResults(results)));
  const names = readdirSync(next).sort();
  const file: ClosingFile = {
    closing: 1,
    stage: stage.id,
    closed_on: stage.closes,
    approved_by: approvedBy,
    comment,
    previous: closings.at(-1)?.sha256 ?? null,
    rules: rulesOf(join(next, 'ledger.csv')),
    files: Object.fromEntries(names.map((name) => [name, hashOf(join(next, name))])),
  };
  writeFileSync(join(next, 'closing.json'), `${JSON.stringify(file, null, 2)}\n`);
  return put(next, join(root, 'data', 'closings'), stage.id);
}

/** In one step, so that a folder is there whole or not at all. */
function put(from: string, closings: string, stage: string): string {
  const [beside, there] = [join(closings, `.${stage}.next`), join(closings, stage)];
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const name of readdirSync(from)) writeFileSync(join(beside, name), readFileSync(join(from, name)));
  renameSync(beside, there);
  return there;
}

function rulesOf(ledger: string): ClosingFile['rules'] {
  const text = readFileSync(ledger, 'utf8');
  const rows = rowsOf('ledger', text.slice(text.indexOf('\n') + 1)).filter(({ kind }) => kind === 'earn');
  const rules = new Set(rows.map(({ rule_id, rule_version }) => JSON.stringify([rule_id, rule_version])));
  return [...rules].sort().map((rule) => {
    const [id, version] = JSON.parse(rule) as [string, string];
    return { id, version };
  });
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
