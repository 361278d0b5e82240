import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { scanProblem } from '../src/intake/feeds/scan-words.ts';
import { knownTables } from '../src/intake/propose/known-tables.ts';
import { propose, type UnknownFile, type Wish } from '../src/intake/propose/propose.ts';
import { Unreadable } from '../src/intake/scan/found.ts';
import { ProblemsFound } from '../src/program/diagnostic.ts';
import { repository, run } from './command.ts';

const command = new Command('sources')
  .description(
    'Looks at files of sales or activities whose form is not known, and proposes what sources.yaml could say of them.',
  )
  .argument('<file...>', 'files of one kind')
  .option('--root <dir>', 'folder that holds program/ and data/: its tables say who is named', repository)
  .option('--sheet <name>', 'of workbooks that show several')
  .addOption(
    new Option('--feed <kind>', 'what they hold; left out: sales where there are amounts').choices([
      'sales',
      'activities',
    ]),
  )
  .parse();

/** A file that cannot be read at all is a problem of the user's. */
function proposed(files: readonly [UnknownFile, ...UnknownFile[]]): string | null {
  try {
    const { root, ...wish } = command.opts<{ root: string } & Wish>();
    return propose(files, knownTables(root), wish);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new ProblemsFound([scanProblem(files[0].path, error.problem, 0)]);
  }
}

await run('sources', async () => {
  const files = command.args.map((path): UnknownFile => ({ path, bytes: readFileSync(path) }));
  const proposal = proposed(files as [UnknownFile, ...UnknownFile[]]);
  if (proposal === null) {
    process.stderr.write('No line of the file looks like the names of columns.\n');
    process.exitCode = 2;
  } else process.stdout.write(proposal);
});
