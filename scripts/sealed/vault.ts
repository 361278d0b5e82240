import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Participant } from '../../src/intake/reference/reference.ts';
import type { Program } from '../../src/program/program.ts';
import { readVault, type Vault, type VaultRow, vaultBytes, vaultRow } from '../../src/sealing/vault.ts';
import type { Keys } from './keys.ts';

/** The vault in a file; an empty one where there is none. Throws Error where it is of another program. */
export async function vaultIn(file: string, { vault: key }: Keys, program: Program): Promise<Vault> {
  const empty = { program: program.id, epoch: program.sealing.epoch, rows: [] };
  if (!existsSync(file)) return empty;
  const vault = await readVault(new Uint8Array(readFileSync(file)), key);
  if (vault.program !== program.id) throw new Error(`${file} is the vault of ${vault.program}`);
  return vault;
}

/** Puts a vault in the place of the one before, at once. */
export async function writeVault(file: string, { vault: key }: Keys, vault: Vault): Promise<void> {
  const bytes = await vaultBytes(vault, key, new Uint8Array(randomBytes(12)));
  writeFileSync(`${file}.next`, bytes, { mode: 0o600 });
  renameSync(`${file}.next`, file);
}

/** The vault with a row for everyone, and what is new in it: those without one, and those who are to have another. */
export async function withEveryone(
  vault: Vault,
  program: Program,
  people: readonly Participant[],
  { root }: Keys,
  reissued: readonly string[],
): Promise<{ vault: Vault; issued: readonly VaultRow[] }> {
  const about = { program: program.id, epoch: program.sealing.epoch };
  const isNew = vault.epoch !== about.epoch;
  const rows: VaultRow[] = [];
  const issued: VaultRow[] = [];
  for (const { audience, id, name, email } of wanted(program, people)) {
    const former = vault.rows.find((row) => row.audience === audience && row.id === id);
    const again = former === undefined || reissued.includes(id);
    const salt = again ? randomBytes(16).toString('hex') : former.salt;
    const generation = (former?.generation ?? 0) + (again ? 1 : 0);
    const row =
      again || isNew ? await vaultRow(root, about, { audience, id, generation, salt, name, email }) : former;
    rows.push(row);
    if (again) issued.push(row);
  }
  return { vault: { ...about, rows }, issued };
}

type Wanted = Pick<VaultRow, 'audience' | 'id' | 'name' | 'email'>;

const wanted = (program: Program, people: readonly Participant[]): Wanted[] => [
  ...people.map(({ id, name, attributes }) => ({
    audience: 'person' as const,
    id,
    name,
    email: attributes['email'] ?? '',
  })),
  { audience: 'client', id: 'client', name: program.client, email: '' },
  {
    audience: 'operator',
    id: 'operator',
    name: program.contact?.name ?? '',
    email: program.contact?.email ?? '',
  },
];
