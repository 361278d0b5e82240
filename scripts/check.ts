import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { problemsOf } from '../src/check.ts';
import { closedProblems } from '../src/closing/check.ts';
import type { Diagnostic } from '../src/program/diagnostic.ts';
import { renderAnnotations, renderDiagnostics } from '../src/program/report.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';

const FORMATS = {
  text: renderDiagnostics,
  json: (diagnostics: readonly Diagnostic[]) => `${JSON.stringify(diagnostics, null, 2)}\n`,
  github: renderAnnotations,
} as const;

const { root, format } = new Command('check')
  .description(
    'Tells every problem of a program and its data: where it is, what is wrong, what to write instead.',
  )
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .addOption(new Option('--format <format>', 'of the report').choices(Object.keys(FORMATS)).default('text'))
  .parse()
  .opts<{ root: string; format: keyof typeof FORMATS }>();

await run('check', async () => {
  const spill = mkdtempSync(join(tmpdir(), 'laurel-check-'));
  try {
    const found = await problemsOf(root, spill, now());
    // Of what is not sound nothing can be computed.
    const isSound = found.every(({ severity }) => severity !== 'error');
    const problems = [...found, ...(isSound ? await closedProblems(root, now()) : [])];
    process.stdout.write(FORMATS[format](problems));
    process.exitCode = problems.some(({ severity }) => severity === 'error') ? 2 : 0;
  } finally {
    rmSync(spill, { recursive: true, force: true });
  }
});
