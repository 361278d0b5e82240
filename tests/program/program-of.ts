import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/program/diagnostic.ts';
import type { Program } from '../../src/program/program.ts';
import { readProgram } from '../../src/program/read.ts';

const BASE = fileURLToPath(new URL('../diagnostics/base', import.meta.url));

/** Files by their path; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A folder that goes with the test. */
export function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** The small program of the diagnostics' tests with some files of its own, in a folder that goes with the test. */
export function baseWith(files: Files): string {
  const root = emptyFolder();
  cpSync(BASE, root, { recursive: true });
  for (const [file, content] of Object.entries(files)) put(join(root, file), content);
  return root;
}

function put(path: string, content: string | Uint8Array | null): void {
  mkdirSync(dirname(path), { recursive: true });
  if (content === null) rmSync(path, { recursive: true });
  else writeFileSync(path, content);
}

/** The program that the files make of the base; throws where they have errors. */
export function programWith(files: Files): Program {
  const { program, diagnostics } = readProgram(baseWith(files));
  if (program === null) throw new Error(problemLines(diagnostics).join('\n'));
  return program;
}

/** `file:line:column code`, for tests that look at places and kinds. */
export const problemLines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
