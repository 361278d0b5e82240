import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { run } from './command.ts';
import { refuseInGit } from './sealed/outside-git.ts';

const { to } = new Command('keys')
  .description('Makes the keys of a sealed program, once. Keep the folder offline.')
  .requiredOption('--to <dir>', 'a new folder outside every git repository')
  .parse()
  .opts<{ to: string }>();

const key = (): string => randomBytes(32).toString('hex');

await run('keys', async () => {
  const folder = resolve(to);
  refuseInGit(folder);
  if (existsSync(folder)) throw new Error(`${folder} is there already: keys are never written over`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mode = 0o600;
  writeFileSync(join(folder, 'root.key'), `${key()}\n`, { mode });
  writeFileSync(join(folder, 'build.env'), `LAUREL_SEALING_KEY=${key()}\nLAUREL_VAULT_KEY=${key()}\n`, {
    mode,
  });
  console.log(`${folder}
  root.key   makes every code. It stays here, offline: no machine that builds ever sees it.
  build.env  what the machine that builds needs, with the vault: as secrets, never in git.`);
});
