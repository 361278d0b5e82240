import { join } from 'node:path';
import { Command } from 'commander';
import { type ScoreOptions, score } from '../src/score.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';

const { memory: memoryMb, ...given } = new Command('score')
  .description('Computes points, places and prizes and writes them as files.')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--out <dir>', 'where the results go', join(repository, '.laurel', 'results'))
  .option('--as-of <day>', 'compute as known by the end of this day, YYYY-MM-DD')
  .option('--previous <dir>', 'results that were published: none of their postings may change')
  .option('--threads <count>', 'how many threads compute', Number)
  .option(
    '--memory <megabytes>',
    'how much the database may hold; what does not fit goes to the disk',
    Number,
  )
  .parse()
  .opts<Pick<ScoreOptions, 'root' | 'out' | 'asOf' | 'previous' | 'threads'> & { memory?: number }>();

await run('score', async () => {
  const steps = progress();
  const { summary } = await score({ ...given, memoryMb, now: now(), onProgress: steps.on });
  steps.done();
  console.log(`${summary.postings} postings, ${summary.points} points, as of ${summary.as_of}: ${given.out}`);
});
