import { existsSync, readFileSync } from 'node:fs';
import type { IssuedCode, Participant, Reference } from '../../intake/reference/reference.ts';
import { pageOwners } from '../../portal/owners.ts';
import { type Diagnostic, ProblemsFound } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { type Bytes, bytesOf, sameBytes } from '../../sealing/bytes.ts';
import { DEMO_KEY, demoVault } from '../../sealing/demo.ts';
import { readVault, type Vault, type VaultRow } from '../../sealing/vault.ts';
import type { SealingCode } from './codes.ts';

/** What the machine that builds holds, as its environment gives it; null where it gives nothing. */
export interface Secrets {
  /** 64 hexadecimal digits. */
  readonly sealingKey: string | null;
  /** 64 hexadecimal digits. */
  readonly vaultKey: string | null;
  /** Where the vault lies. */
  readonly vault: string | null;
  /** Whether it also holds the root key, which belongs elsewhere. */
  readonly hasRootKey: boolean;
  /** Whether to seal with the key of demonstrations, whatever the program says: to try out what is not published. */
  readonly demo: boolean;
}

export const NO_SECRETS: Secrets = {
  sealingKey: null,
  vaultKey: null,
  vault: null,
  hasRootKey: false,
  demo: false,
};

/** What a portal is sealed with. */
export interface Seals {
  readonly sealingKey: Bytes;
  readonly vault: Vault;
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The keys of a sealed portal, or ProblemsFound: it is never built without. */
export async function sealsOf(
  program: Program,
  { participants, codes }: Pick<Reference, 'participants' | 'codes'>,
  secrets: Secrets,
  deploy: boolean,
): Promise<Seals> {
  const people = pageOwners(program, participants);
  const isDemo = secrets.demo || program.sealing.mode === 'demo';
  const seals = isDemo
    ? await demoSeals(program, people, deploy)
    : await vaultSeals(program, secrets, deploy);
  const found = vaultProblems(people, isDemo ? [] : codes, seals.vault, isDemo);
  if (found.some(({ severity }) => severity === 'error')) throw new ProblemsFound(found);
  return { ...seals, diagnostics: found };
}

type Found = Omit<Seals, 'diagnostics'>;

async function demoSeals(program: Program, people: readonly Participant[], deploy: boolean): Promise<Found> {
  if (deploy)
    refuse(
      'demo-key-deployed',
      'The program says `sealing: { mode: demo }`, and everyone knows the key of demonstrations.',
      'Make keys and letters (`npm run keys`, `npm run letters`) and leave `mode` out, or say `access: open`.',
    );
  const ids = people.map(({ id }) => id);
  return { sealingKey: DEMO_KEY, vault: await demoVault(program.id, program.sealing.epoch, ids) };
}

async function vaultSeals(program: Program, secrets: Secrets, deploy: boolean): Promise<Found> {
  if (secrets.hasRootKey)
    refuse(
      'root-key-present',
      'LAUREL_ROOT_KEY is set where the portal is built.',
      'Keep the root key offline and take it out of this environment: it can make every code again.',
    );
  const sealingKey = keyIn('LAUREL_SEALING_KEY', secrets.sealingKey);
  const vaultKey = keyIn('LAUREL_VAULT_KEY', secrets.vaultKey);
  if (deploy && [sealingKey, vaultKey].some((key) => sameBytes(key, DEMO_KEY)))
    refuse(
      'demo-key-deployed',
      'The key of demonstrations is to seal a publication.',
      'Use keys of your own: `npm run keys` makes them.',
    );
  return { sealingKey, vault: await vaultAt(secrets.vault, vaultKey, program) };
}

function keyIn(variable: string, value: string | null): Bytes {
  const how =
    '`npm run keys` makes it; or say `access: open` in program.yaml for a portal that anyone may read.';
  if (value === null)
    refuse('sealing-key-missing', `The portal is sealed, and ${variable} is not set.`, `Set it: ${how}`);
  if (!/^[0-9a-f]{64}$/.test(value))
    refuse(
      'sealing-key-wrong',
      `${variable} is no key: it has ${value.length} characters.`,
      `Write 64 hexadecimal digits: ${how}`,
    );
  return bytesOf(value);
}

async function vaultAt(path: string | null, key: Bytes, { id, sealing }: Program): Promise<Vault> {
  if (path === null || !existsSync(path))
    refuse(
      'vault-missing',
      `There is no vault${path === null ? '' : ` at ${path}`}.`,
      'Say where it is in LAUREL_VAULT; `npm run letters` makes it.',
    );
  const vault = await readVault(new Uint8Array(readFileSync(path)), key).catch(() =>
    refuse(
      'vault-unreadable',
      'The vault cannot be opened.',
      'It was cut off or changed, or LAUREL_VAULT_KEY is the key of another.',
    ),
  );
  if (vault.program !== id || vault.epoch !== sealing.epoch)
    refuse(
      'vault-program',
      `The vault is of the program ${vault.program}, epoch "${vault.epoch}".`,
      'Run `npm run letters` for this program and epoch.',
    );
  return vault;
}

function vaultProblems(
  people: readonly Participant[],
  codes: readonly IssuedCode[],
  { rows }: Vault,
  isDemo: boolean,
): Diagnostic[] {
  const persons = new Map(rows.filter(({ audience }) => audience === 'person').map((row) => [row.id, row]));
  const known = new Set(people.map(({ id }) => id));
  const missing = people.filter(({ id }) => !persons.has(id));
  const renamed = people.filter(({ id, name }) => {
    const row = persons.get(id);
    return !isDemo && row !== undefined && row.name !== '' && row.name !== name;
  });
  return [
    ...codes.flatMap((code) => replaced(code, rows) ?? []),
    ...missing.map(({ id }) =>
      problem('vault-row-missing', `The participant ${id} has no code.`, 'Run `npm run letters`.'),
    ),
    ...renamed.map(({ id }) =>
      problem(
        'vault-name-changed',
        `The participant ${id} is somebody else than the code was issued to.`,
        `Give the new person an id of their own, or run \`npm run letters -- --reissue ${id}\`.`,
      ),
    ),
    ...[...persons.keys()]
      .filter((id) => !known.has(id))
      .map((id) =>
        problem(
          'vault-row-extra',
          `The vault has a row for ${id}, who has no page.`,
          `Run \`npm run erase -- ${id}\`.`,
          'warning',
        ),
      ),
  ];
}

/** Whether the vault has a code of somebody that a later one has replaced. */
function replaced({ audience, id, generation }: IssuedCode, rows: readonly VaultRow[]): Diagnostic | null {
  const row = rows.find((candidate) => candidate.audience === audience && candidate.id === id);
  if (row === undefined || row.generation >= generation) return null;
  return problem(
    'vault-generation-lowered',
    `The vault has code ${row.generation} of ${id}, and code ${generation} has replaced it: the old letter would open new pages again.`,
    'Use the vault that `npm run letters` wrote last, not an older copy of it.',
  );
}

function refuse(code: SealingCode, message: string, hint: string): never {
  throw new ProblemsFound([problem(code, message, hint)]);
}

const problem = (
  code: SealingCode,
  message: string,
  hint: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({
  ...{ code, severity, message, hint },
  ...{ file: 'program/program.yaml', line: 0, column: 0, source: null, width: 1 },
});
