import { Command } from 'commander';
import { restateStage } from '../src/closing/restate.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';

const command = new Command('restate')
  .description('Writes down what a closed stage has come to since, as rows of data/restatements.csv.')
  .argument('<stage>', 'its id')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--on <day>', 'the day on which the difference is posted, YYYY-MM-DD')
  .requiredOption('--reason <text>', 'why the figures differ; participants read it')
  .requiredOption('--approved-by <name>', 'who approves of it')
  .parse();
type Options = { root: string; on: string; reason: string; approvedBy: string };
const { root, on, reason, approvedBy } = command.opts<Options>();
const [stage = ''] = command.args;

await run('restate', async () => {
  const count = await restateStage({ root, stage, on, reason, approvedBy, now: now() });
  console.log(
    count === 0
      ? `Nothing of ${stage} has changed.`
      : `${count} rows in data/restatements.csv: read and commit them.`,
  );
});
