import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { assignedFiles } from '../src/intake/reference/assigned/files.ts';
import { readReference } from '../src/intake/reference/read.ts';
import { ProblemsFound } from '../src/program/diagnostic.ts';
import { readProgram } from '../src/program/read.ts';
import { repository, run } from './command.ts';

const { root, asOf } = new Command('assign')
  .description(
    'Writes down the segments and targets that stages have made of baselines, once for each stage.',
  )
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--as-of <day>', 'stages that have begun by this day, YYYY-MM-DD')
  .parse()
  .opts<{ root: string; asOf: string }>();

await run('assign', async () => {
  const { program, diagnostics } = readProgram(root);
  if (!program) throw new ProblemsFound(diagnostics);
  const { reference, diagnostics: found } = readReference(root, program);
  if (found.some(({ severity }) => severity === 'error')) throw new ProblemsFound(found);
  for (const { path, text } of assignedFiles(root, program, reference, asOf)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
});
