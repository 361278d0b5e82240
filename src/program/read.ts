import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './checks/checks.ts';
import { compareDiagnostics, type Diagnostic, once } from './diagnostic.ts';
import { FOLDERS, listProgram, NEEDED } from './files.ts';
import { type Declared, type Documents, declared, gather } from './gather/gather.ts';
import { Inspection } from './inspect/inspection.ts';
import type { Program } from './program.ts';
import { like } from './resolve/origin.ts';
import { resolve } from './resolve/resolve.ts';
import { problem } from './source/problem.ts';
import { readSource } from './source/read-source.ts';
import { wholeFile } from './source/source.ts';
import { readWritings } from './writings/read.ts';
import { termsToAccept } from './writings/terms.ts';
import { type Parsed, parseYaml } from './yaml/parse.ts';

/** More bytes than any file of a program needs, and few enough to read at once. */
const LIMIT = 1_000_000;

/** A program, or null where errors prevent one; and every problem of its files, sorted. */
export interface Reading {
  readonly program: Program | null;
  /** Null where there is no folder of a program. */
  readonly draft: Draft | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is sound of a program that may have errors: to look for more of them, never to compute from. */
export interface Draft {
  readonly program: Program;
  /** What its files declare, broken parts among them. */
  readonly declared: Declared;
}

/** Reads `program/` below `root`. Bad input of any kind ends in a diagnostic; only a fault of ours throws. */
export function readProgram(root: string): Reading {
  if (!isFolder(join(root, 'program'))) return { program: null, draft: null, diagnostics: [noProgram()] };
  const { documents, diagnostics: unreadable } = readDocuments(root);
  const { draft: silent, diagnostics: wrong } = readDraft(root, documents);
  const { writings, diagnostics: misspelt } = readWritings(root, silent.program.locales);
  const draft = { ...silent, program: like(silent.program, { ...silent.program, writings }) };
  const unread = termsToAccept(draft.program);
  const diagnostics = [...unreadable, ...wrong, ...misspelt, ...unread].sort(compareDiagnostics);
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  return { program: broken ? null : draft.program, draft, diagnostics };
}

function readDraft(root: string, documents: Documents): { draft: Draft; diagnostics: Diagnostic[] } {
  const inspection = new Inspection();
  const gathered = gather(documents, inspection);
  const { program, diagnostics } = resolve(gathered);
  const draft = { program, declared: declared(documents, gathered) };
  const answers = runChecks({ root, ...draft, gathered, documents, marked: inspection.marked });
  return { draft, diagnostics: once([...inspection.found, ...diagnostics, ...answers]) };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function noProgram(): Diagnostic {
  const hint = 'Name the folder that holds program/ and data/ with --root.';
  return problem(wholeFile('program'), 'program-missing', 'There is no folder program/ here.', hint);
}

function readDocuments(root: string): { documents: Documents; diagnostics: Diagnostic[] } {
  const { files, diagnostics } = listProgram(root);
  const read = files.map((file) => [file, readDocument(root, file)] as const);
  return {
    documents: new Map(read.map(([file, { document }]) => [file, document])),
    diagnostics: [...diagnostics, ...missing(files), ...read.flatMap(([, parsed]) => parsed.diagnostics)],
  };
}

function readDocument(root: string, file: string): Parsed {
  const { source, diagnostics } = readSource(root, file, LIMIT);
  if (source === null) return { document: null, diagnostics };
  const parsed = parseYaml(source);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function missing(files: readonly string[]): Diagnostic[] {
  const single = NEEDED.map((name) => `program/${name}.yaml`).filter((file) => !files.includes(file));
  const empty = FOLDERS.filter((folder) => !files.some((file) => file.startsWith(`program/${folder}/`)));
  return [...single.map(noFile), ...empty.map(noItems)];
}

const noFile = (file: string): Diagnostic =>
  problem(wholeFile(file), 'file-missing', 'The file is not there.', `Add it: ${file}.`);

function noItems(folder: string): Diagnostic {
  const hint = `Add a file to program/${folder}/.`;
  return problem(wholeFile(`program/${folder}`), 'folder-empty', `The program has no ${folder}.`, hint);
}
