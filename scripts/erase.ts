import { Command } from 'commander';
import { repository, run } from './command.ts';
import { programAt } from './files.ts';
import { readKeys } from './sealed/keys.ts';
import { vaultIn, writeVault } from './sealed/vault.ts';

const command = new Command('erase')
  .description('Deletes a participant’s row of the vault, and says what that does not reach.')
  .argument('<participant>', 'the id')
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--keys <dir>', 'the folder that `npm run keys` has made')
  .requiredOption('--vault <file>', 'the vault')
  .parse();
const { root, keys: folder, vault: file } = command.opts<{ root: string; keys: string; vault: string }>();
const [participant = ''] = command.args;

await run('erase', async () => {
  const keys = readKeys(folder);
  const vault = await vaultIn(file, keys, programAt(root));
  const rows = vault.rows.filter(({ audience, id }) => audience !== 'person' || id !== participant);
  if (rows.length === vault.rows.length) throw new Error(`the vault has no row for ${participant}`);
  await writeVault(file, keys, { ...vault, rows });
  console.log(`${participant} is erased from the vault: no later build seals a page for the old code, and nobody can make that code again.

What this does not reach, to be done by hand:
  - data/participants.csv, data/roster.csv and the other tables: take the name out; rows of sales stay under the id.
  - git keeps every former version of these tables. Keep names in the vault alone, if that must not be.
  - copies of the vault: backups, and the secret that the building machine holds. Replace them with this file.
  - pages that were published before, wherever somebody has kept them: whoever has the old letter can still open them.
  - letters and mail merges that were written, and archives that the client has downloaded.`);
});
