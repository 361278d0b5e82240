import { ProblemsFound } from '../../src/program/diagnostic.ts';
import { renderDiagnostics } from '../../src/program/report.ts';

/** The problems that something ends with, as they are told. Throws where it ends well, or with something else. */
export async function problemsThrown(running: Promise<unknown>): Promise<string> {
  try {
    await running;
  } catch (error) {
    if (error instanceof ProblemsFound) return renderDiagnostics(error.diagnostics);
    throw error;
  }
  throw new Error('nothing was refused');
}
