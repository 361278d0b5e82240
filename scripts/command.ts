import { fileURLToPath } from 'node:url';
import { type Diagnostic, ProblemsFound } from '../src/program/diagnostic.ts';
import { renderDiagnostics } from '../src/program/report.ts';
import { machineTrouble } from './machine.ts';

/** This repository: what commands work on where nobody says otherwise. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command to its exit code: 0 fine, 2 problems in the user's files, 1 the machine's trouble or our fault. `told`
 * is what of the problems may be printed; left out: all of each.
 */
export async function run(
  name: string,
  command: () => Promise<void>,
  told: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] = (diagnostics) => diagnostics,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof ProblemsFound) {
      process.stderr.write(renderDiagnostics(told(error.diagnostics)));
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`${name} failed: ${reasonOf(error)}\n`);
    process.exitCode = 1;
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const trouble = machineTrouble(message);
  const [first] = message.split('\n');
  return trouble === null ? `it is our fault. ${message}` : `${trouble} (${first})`;
}
