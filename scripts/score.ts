import { join } from 'node:path';
import { Command } from 'commander';
import { score } from '../src/score.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';

const { root, out, asOf, previous, threads } = new Command('score')
  .description('Computes points, places and prizes and writes them as files.')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--out <dir>', 'where the results go', join(repository, '.laurel', 'results'))
  .option('--as-of <day>', 'compute as known by the end of this day, YYYY-MM-DD')
  .option('--previous <dir>', 'results that were published: none of their postings may change')
  .option('--threads <count>', 'how many threads compute', Number)
  .parse()
  .opts<{ root: string; out: string; asOf?: string; previous?: string; threads?: number }>();

await run('score', async () => {
  const steps = progress();
  const { summary } = await score({ root, out, asOf, previous, threads, now: now(), onProgress: steps.on });
  steps.done();
  console.log(`${summary.postings} postings, ${summary.points} points, as of ${summary.as_of}: ${out}`);
});
