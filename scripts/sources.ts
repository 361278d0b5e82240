import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { knownTables } from '../src/intake/propose/known-tables.ts';
import { propose, type UnknownFile } from '../src/intake/propose/propose.ts';
import { repository, run } from './command.ts';

const command = new Command('sources')
  .description(
    'Looks at files of sales whose form is not known, and proposes what sources.yaml could say of them.',
  )
  .argument('<file...>', 'files of one kind')
  .option('--root <dir>', 'folder that holds program/ and data/: its tables say who is named', repository)
  .parse();

await run('sources', async () => {
  const files = command.args.map((path): UnknownFile => ({ path, bytes: readFileSync(path) }));
  const proposal = propose(files as [UnknownFile, ...UnknownFile[]], knownTables(command.opts().root));
  if (proposal === null) {
    process.stderr.write('No line of the file looks like the names of columns.\n');
    process.exitCode = 2;
  } else process.stdout.write(proposal);
});
