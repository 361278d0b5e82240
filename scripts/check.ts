import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { readReference } from '../src/intake/reference/read.ts';
import { compareDiagnostics, type Diagnostic } from '../src/program/diagnostic.ts';
import { readProgram } from '../src/program/read.ts';
import { renderAnnotations, renderDiagnostics } from '../src/program/report.ts';

const FORMATS = {
  text: renderDiagnostics,
  json: (diagnostics: readonly Diagnostic[]) => `${JSON.stringify(diagnostics, null, 2)}\n`,
  github: renderAnnotations,
} as const;

const command = new Command('check')
  .description(
    'Tells every problem of a program and its data: where it is, what is wrong, what to write instead.',
  )
  .option(
    '--root <dir>',
    'folder that holds program/ and data/',
    fileURLToPath(new URL('..', import.meta.url)),
  )
  .addOption(new Option('--format <format>', 'of the report').choices(Object.keys(FORMATS)).default('text'))
  .parse();

const { root, format } = command.opts<{ root: string; format: keyof typeof FORMATS }>();

/** Each step looks further as far as the one before left something to look at. */
function problemsOf(folder: string): Diagnostic[] {
  const { draft, diagnostics } = readProgram(folder);
  const found = [...diagnostics];
  if (draft) found.push(...readReference(folder, draft.program, draft.declared).diagnostics);
  return found.sort(compareDiagnostics);
}

try {
  const diagnostics = problemsOf(root);
  process.stdout.write(FORMATS[format](diagnostics));
  process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
} catch (error) {
  process.stderr.write(
    `check failed, which is our fault: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}
