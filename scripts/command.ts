import { fileURLToPath } from 'node:url';
import { ProblemsFound } from '../src/program/diagnostic.ts';
import { renderDiagnostics } from '../src/program/report.ts';

/** This repository: what commands work on where nobody says otherwise. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command to its exit code: 0 fine, 2 problems in the user's files, 1 our fault. */
export async function run(name: string, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof ProblemsFound) {
      process.stderr.write(renderDiagnostics(error.diagnostics));
      process.exitCode = 2;
      return;
    }
    process.stderr.write(
      `${name} failed, and it is our fault: ${error instanceof Error ? error.message : error}\n`,
    );
    process.exitCode = 1;
  }
}
