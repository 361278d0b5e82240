import { ProblemsFound } from '../src/program/diagnostic.ts';
import { renderDiagnostics } from '../src/program/report.ts';
import { score } from '../src/score.ts';

/** Scores a program into a folder. Throws what is wrong with it as people read it. */
export async function scored(root: string, out: string, asOf?: string, threads?: number): Promise<void> {
  try {
    await score({ root, out, asOf, threads });
  } catch (error) {
    if (error instanceof ProblemsFound)
      throw new Error(renderDiagnostics(error.diagnostics), { cause: error });
    throw error;
  }
}
