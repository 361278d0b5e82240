import { join } from 'node:path';
import { Command } from 'commander';
import { renderDiagnostics } from '../src/program/report.ts';
import { serveLive } from '../src/publish/live.ts';
import { repository, run } from './command.ts';

const { root, port } = new Command('dev')
  .description('Serves a live portal that follows every edit of the program and the data.')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--port <port>', 'of this machine', Number, 4321)
  .parse()
  .opts<{ root: string; port: number }>();

await run('dev', async () => {
  const address = await serveLive({
    root,
    results: join(repository, '.laurel', 'live'),
    port,
    onScored: (problems) =>
      process.stdout.write(problems.length > 0 ? renderDiagnostics(problems) : 'scored\n'),
  });
  console.log(`${address} follows the files below ${root}. Ctrl+C ends it.`);
});
