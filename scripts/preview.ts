import { join } from 'node:path';
import { Command } from 'commander';
import { servePortal } from '../src/publish/serve.ts';
import { repository, run } from './command.ts';

const { out, port } = new Command('preview')
  .description('Serves a built portal on this machine.')
  .option('--out <dir>', 'the portal', join(repository, 'dist'))
  .option('--port <port>', 'of this machine', Number, 4321)
  .parse()
  .opts<{ out: string; port: number }>();

await run('preview', async () => {
  const { address } = await servePortal(out, port);
  console.log(`${address} serves ${out}. Ctrl+C ends it.`);
});
