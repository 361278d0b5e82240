import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { run } from './command.ts';
import { openFile } from './open/opener.ts';

const command = new Command('open')
  .description(
    'Opens a sealed file without a browser and without the code that sealed it, and prints what it holds.',
  )
  .argument('<file>', 'a file of the portal’s folder s/')
  .option('--code <code>', 'the code, as it is written in the letter')
  .option('--key <key>', 'the key of a group, 64 hexadecimal digits, as an opened page holds it')
  .option('--epoch <epoch>', 'the program’s epoch, if it has one', '')
  .option('--out <file>', 'write it there and print what it is')
  .parse();
const { code, key, epoch, out } = command.opts<{
  code?: string;
  key?: string;
  epoch: string;
  out?: string;
}>();

await run('open', async () => {
  const secret = key ? Buffer.from(key, 'hex') : symbols(code ?? '');
  const { content, ...label } = openFile(readFileSync(command.args[0] ?? ''), secret, epoch);
  if (!out) {
    process.stdout.write(content);
    return;
  }
  writeFileSync(out, content);
  console.log(JSON.stringify(label, null, 2));
});

/** A code without what is there for people only. */
const symbols = (written: string): string =>
  written.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1').slice(0, 26);
