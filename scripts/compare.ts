import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { differenceOf } from '../src/results/compare/difference.ts';
import { differenceText } from '../src/results/compare/markdown.ts';
import { run } from './command.ts';

const command = new Command('compare')
  .description('Tells what differs between two results folders: points, places, prizes, cost; as Markdown.')
  .argument('<old>', 'results before a change')
  .argument('<new>', 'results after it')
  .parse();
const [before = '', after = ''] = command.args;

await run('compare', async () => {
  const spill = mkdtempSync(join(tmpdir(), 'laurel-compare-'));
  try {
    process.stdout.write(differenceText(await differenceOf(before, after, spill)));
  } finally {
    rmSync(spill, { recursive: true, force: true });
  }
});
