import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { assignedFiles } from '../src/intake/reference/assigned/files.ts';
import { repository, run } from './command.ts';
import { programAt, referenceAt } from './files.ts';

const { root, asOf } = new Command('assign')
  .description(
    'Writes down the segments and targets that stages have made of baselines, once for each stage.',
  )
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--as-of <day>', 'stages that have begun by this day, YYYY-MM-DD')
  .parse()
  .opts<{ root: string; asOf: string }>();

await run('assign', async () => {
  const program = programAt(root);
  const reference = referenceAt(root, program);
  for (const { path, text } of assignedFiles(root, program, reference, asOf)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
});
