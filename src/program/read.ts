import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { FOLDERS, listProgram, NEEDED, readSource } from './files.ts';
import { type Documents, gather } from './gather/gather.ts';
import { Inspection } from './inspect/inspection.ts';
import type { Program } from './program.ts';
import { resolve } from './resolve/resolve.ts';
import { problem } from './source/problem.ts';
import { wholeFile } from './source/source.ts';
import type { Document } from './yaml/document.ts';
import { parseYaml } from './yaml/parse.ts';

/** A program, or null where errors prevent one; and every problem of its files, sorted. */
export interface Reading {
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `program/` below `root`. Bad input of any kind ends in a diagnostic; only a fault of ours throws. */
export function readProgram(root: string): Reading {
  const found: Diagnostic[] = [];
  const documents = readDocuments(root, found);
  const inspection = new Inspection();
  const { program, diagnostics } = resolve(gather(documents, inspection));
  found.push(...inspection.found, ...diagnostics);
  return {
    program: found.some(({ severity }) => severity === 'error') ? null : program,
    diagnostics: found.sort(compareDiagnostics),
  };
}

function readDocuments(root: string, found: Diagnostic[]): Documents {
  const { files, diagnostics } = listProgram(root);
  found.push(...diagnostics, ...missing(root, files));
  return new Map(files.map((file) => [file, readDocument(root, file, found)]));
}

function readDocument(root: string, file: string, found: Diagnostic[]): Document | null {
  const { source, diagnostics } = readSource(root, file);
  found.push(...diagnostics);
  if (source === null) return null;
  const parsed = parseYaml(source);
  found.push(...parsed.diagnostics);
  return parsed.document;
}

function missing(root: string, files: readonly string[]): Diagnostic[] {
  if (!statSync(join(root, 'program'), { throwIfNoEntry: false })?.isDirectory()) {
    const hint = 'Name the folder that holds program/ and data/ with --root.';
    return [problem(wholeFile('program'), 'program-missing', 'There is no folder program/ here.', hint)];
  }
  const single = NEEDED.map((name) => `program/${name}.yaml`).filter((file) => !files.includes(file));
  const empty = FOLDERS.filter((folder) => !files.some((file) => file.startsWith(`program/${folder}/`)));
  return [
    ...single.map((file) =>
      problem(wholeFile(file), 'file-missing', 'The file is not there.', `Add it: ${file}.`),
    ),
    ...empty.map((folder) =>
      problem(
        wholeFile(`program/${folder}`),
        'folder-empty',
        `The program has no ${folder}.`,
        `Add a file to program/${folder}/.`,
      ),
    ),
  ];
}
