import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { writeTaxReport } from '../src/tax/write.ts';
import { repository, run } from './command.ts';

function yearOf(text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  throw new InvalidArgumentError('Write a year, such as 2017.');
}

const command = new Command('tax')
  .description('Writes what everyone redeemed in a year is worth for taxes.')
  .argument('<year>', 'such as 2017', yearOf)
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .option('--out <dir>', 'where the report goes; left out: .laurel/tax below the root')
  .parse();
const { root, out } = command.opts<{ root: string; out?: string }>();
const [year = ''] = command.args;

await run('tax', async () => {
  const folder = out ?? join(root, '.laurel', 'tax');
  const people = writeTaxReport(root, year, folder);
  console.log(`${people} people: ${join(folder, `tax-${year}.csv`)}`);
});
