import { join } from 'node:path';
import { Command } from 'commander';
import type { Diagnostic } from '../src/program/diagnostic.ts';
import { readProgram } from '../src/program/read.ts';
import { renderDiagnostics } from '../src/program/report.ts';
import { publish } from '../src/publish/publish.ts';
import { withoutData } from '../src/publish/sealed/log.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { printDoors } from './doors.ts';
import { progress } from './progress.ts';
import { secretsIn } from './secrets.ts';

interface Options {
  readonly root: string;
  readonly out: string;
  readonly asOf?: string;
  readonly threads?: number;
  readonly deploy: boolean;
  readonly demo: boolean;
}

const options = new Command('build')
  .description('Checks and scores a program and publishes its portal: the whole of it, or nothing.')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--out <dir>', 'where the portal goes; what is there is replaced', join(repository, 'dist'))
  .option('--as-of <day>', 'show what was known by the end of this day, YYYY-MM-DD')
  .option('--threads <count>', 'how many threads compute', Number)
  .option('--deploy', 'refuse what a real publication must not be', false)
  .option('--demo', 'seal a sealed portal with a key that everyone knows, to try it out', false)
  .parse()
  .opts<Options>();

/** What may be printed: a machine that builds a sealed portal may show its log to others. */
const told = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  readProgram(options.root).program?.access === 'open' ? diagnostics : withoutData(diagnostics);

await run('build', build, told);

async function build(): Promise<void> {
  const steps = progress();
  const { diagnostics, pages, doors } = await publish({
    ...options,
    now: now(),
    secrets: secretsIn(process.env, options.demo),
    archiveKey: process.env['LAUREL_ARCHIVE_KEY'] || null,
    onStep: steps.on,
  });
  steps.done();
  if (diagnostics.length > 0) process.stderr.write(renderDiagnostics(told(diagnostics)));
  console.log(`${pages} pages: ${options.out}`);
  printDoors(doors);
}
