import { Argument, Command } from 'commander';
import { SERVERS } from '../src/publish/headers.ts';
import { run } from './command.ts';

const command = new Command('headers')
  .description('Prints what a server has to say with the pages, in its own words.')
  .addArgument(new Argument('<server>', 'whose words').choices(Object.keys(SERVERS)))
  .option('--base <path>', 'the path of the portal’s address', '/')
  .parse();
const { base } = command.opts<{ base: string }>();
const [server = ''] = command.args;

await run('headers', async () => {
  process.stdout.write(SERVERS[server]?.(base) ?? '');
});
