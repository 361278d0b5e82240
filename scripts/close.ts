import { Command } from 'commander';
import { closeStage } from '../src/closing/close.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';
import { progress } from './progress.ts';

const command = new Command('close')
  .description('Closes a stage: writes what it came to into data/closings/, to be committed.')
  .argument('<stage>', 'its id')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--approved-by <name>', 'who has looked at the results and approves of them')
  .option('--comment <text>', 'what is worth knowing later', '')
  .parse();
const { root, approvedBy, comment } = command.opts<{ root: string; approvedBy: string; comment: string }>();
const [stage = ''] = command.args;

await run('close', async () => {
  const steps = progress();
  const folder = await closeStage({ root, stage, approvedBy, comment, now: now(), onProgress: steps.on });
  steps.done();
  console.log(`${stage} is closed: commit ${folder}`);
});
