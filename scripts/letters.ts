import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import Papa from 'papaparse';
import type { Participant } from '../src/intake/reference/reference.ts';
import { pageOwners } from '../src/portal/owners.ts';
import type { Program } from '../src/program/program.ts';
import { written } from '../src/sealing/code.ts';
import { issuedCode, type Vault, type VaultRow } from '../src/sealing/vault.ts';
import { repository, run } from './command.ts';
import { programAt, referenceAt } from './files.ts';
import { progress } from './progress.ts';
import { type Keys, readKeys } from './sealed/keys.ts';
import { letterPage, linkFor } from './sealed/letter.ts';
import { refuseInGit } from './sealed/outside-git.ts';
import { vaultIn, withEveryone, writeVault } from './sealed/vault.ts';

interface Options {
  readonly root: string;
  readonly keys: string;
  readonly vault: string;
  readonly out: string;
  readonly reissue: readonly string[];
  readonly all: boolean;
}

const options = new Command('letters')
  .description(
    'Issues codes to everyone who has none, and writes a letter for each to print. It works offline.',
  )
  .option('--root <dir>', 'folder that holds program/ and data/', repository)
  .requiredOption('--keys <dir>', 'the folder that `npm run keys` has made')
  .requiredOption('--vault <file>', 'the vault: made where there is none, outside git')
  .requiredOption('--out <dir>', 'a new folder for the letters, outside git')
  .option('--reissue <ids...>', 'who gets a new code in place of the old one', [])
  .option('--all', 'write everyone’s letter again, with the code that they have', false)
  .parse()
  .opts<Options>();

/** What a spreadsheet would take for a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const CODES = 'data/codes.csv';

await run('letters', async () => {
  const { root, out } = options;
  refuseInGit(resolve(out));
  refuseInGit(resolve(options.vault));
  if (existsSync(out)) throw new Error(`${out} is there already: letters are never mixed`);
  const program = programAt(root);
  const people = pageOwners(program, referenceAt(root, program).participants);
  const keys = readKeys(options.keys);
  const steps = progress();
  steps.on('letters', 'codes');
  const former = await vaultIn(options.vault, keys, program);
  const { vault, issued } = await withEveryone(former, program, people, keys, options.reissue);
  mkdirSync(out, { recursive: true, mode: 0o700 });
  const rows = options.all ? vault.rows : issued;
  const lines = await writeLetters(out, program, people, rows, keys);
  writeFileSync(
    join(out, 'mail-merge.csv'),
    `${Papa.unparse(lines, { newline: '\n', escapeFormulae: FORMULA })}\n`,
    { mode: 0o600 },
  );
  await writeVault(options.vault, keys, vault);
  writeFileSync(join(root, CODES), codesText(vault));
  steps.done();
  console.log(
    `${lines.length} letters: ${out}\nThe vault knows ${vault.rows.length} readers: ${options.vault}\nCommit ${CODES}: it says which codes are the latest, so that no older vault is taken by mistake.`,
  );
});

/** Who has been given how many codes: nothing of the codes themselves. */
function codesText({ rows }: Vault): string {
  const lines = rows.map(({ audience, id, generation }) => [audience, id, generation].join());
  return ['audience,id,generation', ...lines, ''].join('\n');
}

/** A file a person, named by number and not by name; gives the rows of the mail merge. */
async function writeLetters(
  out: string,
  program: Program,
  people: readonly Participant[],
  rows: readonly VaultRow[],
  keys: Keys,
): Promise<Record<string, string>[]> {
  const lines: Record<string, string>[] = [];
  for (const [index, row] of rows.entries()) {
    const code = written(await issuedCode(keys.root, program.id, row));
    const locale = people.find(({ id }) => id === row.id)?.locale ?? program.locales[0];
    const addressee = { locale, name: row.name, code };
    const letter = `letter-${String(index + 1).padStart(5, '0')}.html`;
    writeFileSync(join(out, letter), letterPage(program, addressee), { mode: 0o600 });
    const { audience, id, name, email } = row;
    lines.push({ letter, audience, id, name, email, locale, code, link: linkFor(program, addressee) });
  }
  return lines;
}
