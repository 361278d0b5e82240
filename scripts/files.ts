import { readReference } from '../src/intake/reference/read.ts';
import type { Reference } from '../src/intake/reference/reference.ts';
import { ProblemsFound } from '../src/program/diagnostic.ts';
import type { Program } from '../src/program/program.ts';
import { readProgram } from '../src/program/read.ts';

/** The program below a root. Throws ProblemsFound where it has errors. */
export function programAt(root: string): Program {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  return program;
}

/** The tables below a root. Throws ProblemsFound where they have errors. */
export function referenceAt(root: string, program: Program): Reference {
  const { reference, diagnostics } = readReference(root, program);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new ProblemsFound(diagnostics);
  return reference;
}
