import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { problemsOf } from '../src/check.ts';
import type { Diagnostic } from '../src/program/diagnostic.ts';
import { renderAnnotations, renderDiagnostics } from '../src/program/report.ts';

const FORMATS = {
  text: renderDiagnostics,
  json: (diagnostics: readonly Diagnostic[]) => `${JSON.stringify(diagnostics, null, 2)}\n`,
  github: renderAnnotations,
} as const;

const { root, format } = new Command('check')
  .description(
    'Tells every problem of a program and its data: where it is, what is wrong, what to write instead.',
  )
  .option(
    '--root <dir>',
    'folder that holds program/ and data/',
    fileURLToPath(new URL('..', import.meta.url)),
  )
  .addOption(new Option('--format <format>', 'of the report').choices(Object.keys(FORMATS)).default('text'))
  .parse()
  .opts<{ root: string; format: keyof typeof FORMATS }>();

try {
  const problems = problemsOf(root);
  process.stdout.write(FORMATS[format](problems));
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 2 : 0;
} catch (error) {
  process.stderr.write(
    `check failed, and it is our fault: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}
