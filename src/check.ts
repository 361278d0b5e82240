import { readReference } from './intake/reference/read.ts';
import { compareDiagnostics, type Diagnostic } from './program/diagnostic.ts';
import { readProgram } from './program/read.ts';

/** Every problem of the program and the data below `root`, sorted. Each step looks as far as the ones before left something to look at. */
export function problemsOf(root: string): Diagnostic[] {
  const { draft, diagnostics } = readProgram(root);
  const found = [...diagnostics];
  if (draft) found.push(...readReference(root, draft.program, draft.declared).diagnostics);
  return found.sort(compareDiagnostics);
}
