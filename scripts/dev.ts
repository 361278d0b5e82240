import { join } from 'node:path';
import { Command } from 'commander';
import type { Diagnostic } from '../src/program/diagnostic.ts';
import { readProgram } from '../src/program/read.ts';
import { renderDiagnostics } from '../src/program/report.ts';
import { serveLive } from '../src/publish/live.ts';
import { serveSealed } from '../src/publish/live-sealed.ts';
import { repository, run } from './command.ts';
import { printDoors } from './doors.ts';

const { root, port } = new Command('dev')
  .description('Serves a live portal that follows every edit of the program and the data.')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--port <port>', 'of this machine', Number, 4321)
  .parse()
  .opts<{ root: string; port: number }>();

const folder = join(repository, '.laurel', 'live');
const said = (done: string) => (problems: readonly Diagnostic[]) => {
  process.stdout.write(problems.length > 0 ? renderDiagnostics(problems) : `${done}\n`);
};

await run('dev', async () => {
  if (readProgram(root).program?.access === 'sealed') return sealed();
  const address = await serveLive({ root, results: folder, port, onScored: said('scored') });
  console.log(`${address} follows the files below ${root}. Ctrl+C ends it.`);
});

async function sealed(): Promise<void> {
  const out = `${folder}-sealed`;
  const { address, doors } = await serveSealed({ root, out, port, onBuilt: said('built') });
  console.log(
    `${address} follows the files below ${root}: reload a page to see what changed. Ctrl+C ends it.`,
  );
  printDoors(doors, new URL(address).origin);
}
