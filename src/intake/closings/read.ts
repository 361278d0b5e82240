import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program, Stage } from '../../program/program.ts';
import { didYouMean } from '../../program/source/nearest.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { wholeFile } from '../../program/source/source.ts';
import type { Reference } from '../reference/reference.ts';
import { adjustmentLines, changedAdjustments } from './adjustments.ts';
import { type Closing, type ClosingFile, closingFile } from './closing.ts';

const FOLDER = 'data/closings';

/** The closings below `root`, in the order in which they were made, and what is wrong with them. */
export function readClosings(
  root: string,
  { stages }: Pick<Program, 'stages'>,
  reference: Pick<Reference, 'adjustments'>,
): { closings: Closing[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const ids = stages.map(({ id }) => id);
  const closings = foldersOf(root).flatMap((name) => {
    if (!ids.includes(name)) {
      diagnostics.push(ofNoStage(name, ids));
      return [];
    }
    const closing = readClosing(root, name, diagnostics);
    const stage = stages.find(({ id }) => id === name);
    if (closing && stage) diagnostics.push(...moved(closing, stage, reference));
    return closing ? [closing] : [];
  });
  const ordered = inOrder(closings);
  diagnostics.push(...brokenChain(ordered));
  return { closings: ordered, diagnostics };
}

const foldersOf = (root: string): string[] =>
  existsSync(join(root, FOLDER))
    ? readdirSync(join(root, FOLDER), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
    : [];

function readClosing(root: string, stage: string, found: Diagnostic[]): Closing | null {
  const folder = join(root, FOLDER, stage);
  const file = `${FOLDER}/${stage}/closing.json`;
  const read = existsSync(join(root, file)) ? parse(readFileSync(join(root, file), 'utf8')) : null;
  if (!read || read.stage !== stage) {
    found.push(broken(file, `${quoted(file)} is missing or is not as \`npm run close\` wrote it.`));
    return null;
  }
  const changed = Object.entries(read.files).filter(
    ([name, digest]) => digestOf(join(folder, name)) !== digest,
  );
  for (const [name] of changed)
    found.push(
      broken(
        `${FOLDER}/${stage}/${name}`,
        `The closed figures in ${quoted(name)} are not those that were approved.`,
      ),
    );
  if (changed.length > 0) return null;
  const { closed_on, approved_by, comment, previous } = read;
  const sha256 = digestOf(join(root, file)) ?? '';
  return { stage, closedOn: closed_on as Day, approvedBy: approved_by, comment, folder, sha256, previous };
}

function parse(text: string): ClosingFile | null {
  try {
    return closingFile.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** SHA-256 of a file; null without it. */
const digestOf = (path: string): string | null =>
  existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;

/** Each closing names the one before it. */
function inOrder(closings: readonly Closing[]): Closing[] {
  const after = new Map(closings.map((closing) => [closing.previous, closing]));
  const ordered: Closing[] = [];
  for (let next = after.get(null); next && !ordered.includes(next); next = after.get(next.sha256))
    ordered.push(next);
  return [...ordered, ...closings.filter((closing) => !ordered.includes(closing))];
}

function brokenChain(ordered: readonly Closing[]): Diagnostic[] {
  const lost = ordered.filter(({ previous }, index) => previous !== (ordered[index - 1]?.sha256 ?? null));
  return lost.map(({ stage }) => {
    const file = `${FOLDER}/${stage}/closing.json`;
    return broken(file, `The closing of ${quoted(stage)} follows one that is not there.`);
  });
}

const broken = (file: string, message: string): Diagnostic =>
  problem(wholeFile(file), 'closing-broken', message, 'Put the folder back as it was committed.');

function ofNoStage(name: string, ids: readonly string[]): Diagnostic {
  const file = `${FOLDER}/${name}`;
  return problem(
    wholeFile(file),
    'unknown-stage',
    `${quoted(name)} is not a stage of this program.`,
    didYouMean(name, ids),
  );
}

/** What a closing rests on and is not computed from facts: its day, and what was done by hand. */
function moved(closing: Closing, stage: Stage, reference: Pick<Reference, 'adjustments'>): Diagnostic[] {
  if (closing.closedOn !== stage.closes) return [otherDay(closing, stage.closes)];
  const lines = readFileSync(join(closing.folder, 'adjustments.csv'), 'utf8').split('\n').filter(Boolean);
  return changedAdjustments(stage.id, lines, adjustmentLines(stage, reference));
}

function otherDay({ stage, closedOn }: Closing, planned: Day): Diagnostic {
  const message = `The stage ${quoted(stage)} was closed on ${closedOn}, and its file says ${planned}.`;
  const hint = `Write closes: ${closedOn}; what is closed stands.`;
  return problem(wholeFile(`program/stages/${stage}.yaml`), 'closing-day', message, hint);
}
