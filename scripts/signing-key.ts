import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { fingerprint, newKeys } from '../src/archive/signature.ts';
import { run } from './command.ts';
import { refuseInGit } from './sealed/outside-git.ts';

const { to } = new Command('signing-key')
  .description('Makes the key that archives are signed with, once.')
  .requiredOption('--to <dir>', 'a folder outside every git repository')
  .parse()
  .opts<{ to: string }>();

await run('signing-key', async () => {
  const folder = resolve(to);
  refuseInGit(folder);
  const file = join(folder, 'archive-private.pem');
  if (existsSync(file)) throw new Error(`${file} is there already: keys are never written over`);
  const { privateKey, publicKey } = newKeys();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, privateKey, { mode: 0o600 });
  writeFileSync(join(folder, 'archive-key.pem'), publicKey);
  console.log(`${folder}
  archive-private.pem  signs archives. It stays where they are made, and never in git.
  archive-key.pem      checks them: commit it as program/archive-key.pem, and give it to the client.
Its fingerprint, to compare by telephone: ${fingerprint(publicKey)}`);
});
