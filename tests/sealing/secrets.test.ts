import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withEveryone } from '../../scripts/sealed/vault.ts';
import { readReference } from '../../src/intake/reference/read.ts';
import { ProblemsFound } from '../../src/program/diagnostic.ts';
import type { Program } from '../../src/program/program.ts';
import { readProgram } from '../../src/program/read.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { NO_SECRETS, type Secrets, sealsOf } from '../../src/publish/sealed/secrets.ts';
import { bytesOf, hexOf } from '../../src/sealing/bytes.ts';
import { DEMO_KEY, demoVault } from '../../src/sealing/demo.ts';
import { type Vault, vaultBytes } from '../../src/sealing/vault.ts';
import { SEALED } from '../portal/built.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'vault');
const [sealingKey, vaultKey, root] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte)) as [
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
];
const SECRETS: Secrets = {
  sealingKey: hexOf(sealingKey),
  vaultKey: hexOf(vaultKey),
  vault: file,
  hasRootKey: false,
  demo: false,
};

const demo = readProgram(SEALED).program as Program;
const program: Program = { ...demo, sealing: { mode: 'vault', epoch: '' } };
const { reference } = readReference(SEALED, demo);
const { participants } = reference;
let vault: Vault;

const writeVault = async (written: Vault, key = vaultKey): Promise<void> =>
  writeFileSync(file, await vaultBytes(written, key, new Uint8Array(randomBytes(12))));

beforeAll(async () => {
  const empty = { program: program.id, epoch: '', rows: [] };
  vault = (await withEveryone(empty, program, participants, { root, vault: vaultKey }, [])).vault;
});

/** What a build would say, all of it. */
async function said(
  secrets: Secrets,
  { deploy = false, of = program, codes = reference.codes } = {},
): Promise<string> {
  try {
    const { diagnostics } = await sealsOf(of, { participants, codes }, secrets, deploy);
    return renderDiagnostics(diagnostics);
  } catch (error) {
    if (error instanceof ProblemsFound)
      return renderDiagnostics(error.diagnostics).replaceAll(folder, 'SECRETS');
    throw error;
  }
}

describe('a sealed build', () => {
  test('goes on with its keys and its vault', async () => {
    await writeVault(vault);
    expect(await said(SECRETS)).toBe('no errors, no warnings\n');
    expect(vault.rows.map(({ audience }) => audience)).toEqual([
      ...participants.map(() => 'person'),
      'client',
      'operator',
    ]);
  });

  test.each<[string, () => Promise<string>]>([
    ['sealing-key-missing', () => said(NO_SECRETS)],
    ['sealing-key-missing--vault', () => said({ ...SECRETS, vaultKey: null })],
    ['sealing-key-wrong', () => said({ ...SECRETS, sealingKey: 'secret' })],
    ['root-key-present', () => said({ ...SECRETS, hasRootKey: true })],
    ['vault-missing', () => said({ ...SECRETS, vault: join(folder, 'nowhere') })],
    ['vault-missing--unsaid', () => said({ ...SECRETS, vault: null })],
    ['demo-key-deployed', () => said(NO_SECRETS, { deploy: true, of: demo })],
    ['demo-key-deployed--key', () => said({ ...SECRETS, sealingKey: hexOf(DEMO_KEY) }, { deploy: true })],
  ])('refuses %s', async (name, refusal) => {
    await writeVault(vault);
    await expect(await refusal()).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  test.each<[string, () => Promise<void>]>([
    ['vault-unreadable', () => writeVault(vault, sealingKey)],
    ['vault-program', () => writeVault({ ...vault, program: 'autumn-cup' })],
    ['vault-row-missing', () => writeVault({ ...vault, rows: vault.rows.slice(1) })],
    [
      'vault-name-changed',
      () =>
        writeVault({
          ...vault,
          rows: vault.rows.map((row) => (row.id === 'p02' ? { ...row, name: 'Somebody Else' } : row)),
        }),
    ],
    [
      'vault-row-extra',
      () =>
        writeVault({
          ...vault,
          rows: [...vault.rows, ...vault.rows.slice(0, 1).map((row) => ({ ...row, id: 'gone' }))],
        }),
    ],
  ])('tells %s', async (name, spoil) => {
    await spoil();
    await expect(await said(SECRETS)).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  test('tells vault-generation-lowered: an older copy of the vault, of which a code was replaced', async () => {
    const keys = { root: bytesOf(hexOf(root)), vault: vaultKey };
    const again = await withEveryone(vault, program, participants, keys, ['p03']);
    const codes = again.vault.rows;
    await writeVault(again.vault);
    expect(await said(SECRETS, { codes })).toBe('no errors, no warnings\n');
    await writeVault(vault);
    await expect(await said(SECRETS, { codes })).toMatchFileSnapshot('expected/vault-generation-lowered.txt');
  });

  test('refuses a vault that is cut off anywhere', async () => {
    const whole = await vaultBytes(vault, vaultKey, new Uint8Array(12));
    for (const share of [0, 0.001, 0.3, 0.999]) {
      writeFileSync(file, whole.slice(0, Math.floor(whole.length * share)));
      expect(await said(SECRETS)).toContain('vault-unreadable');
    }
  });

  test('of a demonstration asks for nothing', async () => {
    expect(await said(NO_SECRETS, { of: demo })).toBe('no errors, no warnings\n');
    expect((await sealsOf(demo, reference, NO_SECRETS, false)).vault).toEqual(
      await demoVault(
        demo.id,
        '',
        participants.map(({ id }) => id),
      ),
    );
  });
});

describe('a code that is issued again', () => {
  test('opens nothing of the old one, and leaves all others as they are', async () => {
    const keys = { root: bytesOf(hexOf(root)), vault: vaultKey };
    const again = await withEveryone(vault, program, participants, keys, ['p03']);
    expect(again.issued.map(({ id, generation }) => [id, generation])).toEqual([['p03', 2]]);
    const changed = again.vault.rows.filter((row, index) => row.opens !== vault.rows[index]?.opens);
    expect(changed.map(({ id }) => id)).toEqual(['p03']);
  });

  test('is not issued to who has one', async () => {
    const keys = { root: bytesOf(hexOf(root)), vault: vaultKey };
    expect(await withEveryone(vault, program, participants, keys, [])).toEqual({ vault, issued: [] });
  });

  test('has other file names in another epoch, and the same code', async () => {
    const keys = { root: bytesOf(hexOf(root)), vault: vaultKey };
    const later = { ...program, sealing: { ...program.sealing, epoch: 'autumn' } };
    const next = await withEveryone(vault, later, participants, keys, []);
    expect(next.issued).toEqual([]);
    expect(next.vault.rows.map(({ opens }) => opens)).toEqual(vault.rows.map(({ opens }) => opens));
    expect(next.vault.rows.filter(({ names }, index) => names === vault.rows[index]?.names)).toEqual([]);
  });
});
