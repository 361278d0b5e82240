import { Command } from 'commander';
import { payOut } from '../src/payout/pay.ts';
import { now } from './clock.ts';
import { repository, run } from './command.ts';

const command = new Command('payout')
  .description('Pays points out as money: writes the file for the provider of the cards, once.')
  .argument('<reward>', 'the id of a reward with a payout')
  .requiredOption('--on <day>', 'what is there by the end of this day is paid')
  .requiredOption('--approved-by <name>', 'who has looked at it and approves')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .parse();
const { root, on, approvedBy } = command.opts<{ root: string; on: string; approvedBy: string }>();
const [reward = ''] = command.args;

await run('payout', async () => {
  const { folder, people, total } = await payOut({ root, reward, on, approvedBy, now: now() });
  if (people === 0) console.log('There is nobody to pay: nothing is written.');
  else if (folder === null)
    console.log(`${people} payments are among the redemptions again; nothing is paid.`);
  else console.log(`${people} people, ${total}: send ${folder}/payments.csv, and commit data/`);
});
