import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as jsqr from 'jsqr';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../scripts/open/opener.ts';
import { utf8 } from '../../src/sealing/bytes.ts';
import { readCode } from '../../src/sealing/code.ts';
import { fileName, readerWith } from '../../src/sealing/keys.ts';
import { markup } from '../sealing/canaries.ts';
import { PROGRAM, people } from '../sealing/demo.ts';
import { SEALED } from './built.ts';

// From keys to letters to a sealed portal, as an operator does it: each command in a process of its own.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'laurel-commands-'));
const at = (name: string): string => join(folder, name);
const [root, keys, vault] = [at('root'), at('keys'), at('vault')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly log: string;
}

function laurel(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const script = join(repository, 'scripts', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, log: stdout + stderr };
}

const letters = (out: string, ...more: readonly string[]): Outcome =>
  laurel('letters', ['--root', root, '--keys', keys, '--vault', vault, '--out', at(out), ...more]);

/** A build as the machine does it that has the secrets of `build.env`, and of the vault. */
function build(out: string, vaultFile = vault): Outcome {
  const secrets = Object.fromEntries(
    readFileSync(join(keys, 'build.env'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  );
  const env = { ...secrets, LAUREL_VAULT: vaultFile };
  return laurel('build', ['--root', root, '--out', at(out)], env);
}

interface Letter {
  readonly letter: string;
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly link: string;
}

const merged = (out: string): Letter[] =>
  Papa.parse<Letter>(readFileSync(join(at(out), 'mail-merge.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What somebody's code opens of a portal: their page's address, or nothing. */
async function pageOf(out: string, written: string): Promise<string | null> {
  const code = readCode(written) ?? '';
  const name = await fileName(await readerWith(utf8(code), { program: PROGRAM, epoch: '' }), 'page/en');
  const file = join(at(out), 's', name);
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  return (JSON.parse(openFile(readFileSync(file), code).content.toString()) as { path: string }).path;
}

/** The package's types say that its function is the default of a default. */
const read = jsqr.default as unknown as typeof jsqr.default.default;

/** The text of the QR code that a letter draws, as a camera reads it. */
function scanned(letter: string): string | undefined {
  const [, side = '0'] = /viewBox="0 0 (\d+) /.exec(letter) ?? [];
  const scale = 4;
  const width = Number(side) * scale;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of letter.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1) {
        const pixel = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        image.fill(0, pixel, pixel + 3);
      }
  return read(image, width, width)?.data;
}

beforeAll(() => {
  cpSync(SEALED, root, { recursive: true });
  const file = join(root, 'program', 'program.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('sealing: { mode: demo }\n', ''));
  expect(laurel('keys', ['--to', keys])).toMatchObject({ status: 0 });
  expect(letters('first')).toMatchObject({ status: 0 });
});

describe('keys', () => {
  test('are for their owner alone, and are never written over, nor into git', () => {
    const modes = [keys, join(keys, 'root.key'), join(keys, 'build.env')].map(
      (file) => statSync(file).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
    expect(laurel('keys', ['--to', keys])).toMatchObject({ status: 1 });
    expect(laurel('keys', ['--to', join(repository, '.laurel', 'keys')])).toMatchObject({ status: 1 });
  });
});

describe('a letter', () => {
  test('is there for everyone, with their code, their name as it is written, and a picture that a camera reads', () => {
    const lines = merged('first');
    const names = new Map(people().map(({ participant_id: id, name }) => [id, name]));
    expect(lines.map(({ id }) => id)).toEqual([...names.keys(), 'client', 'operator']);
    for (const { letter, id, code, link } of lines) {
      const page = readFileSync(join(at('first'), letter), 'utf8');
      expect(readCode(code)).not.toBeNull();
      expect(page).toContain(`<p class="code">${code}</p>`);
      expect(page).toContain(markup(names.get(id) ?? ''));
      expect(page).not.toMatch(/<script|<img|<[^>]*\son\w+=/);
      expect(link).toBe(
        `https://sealed.example/${id === 'client' || id === 'operator' ? 'en' : localeOf(id)}/open/#${code}`,
      );
      expect(scanned(page)).toBe(link);
    }
    expect(readdirSync(at('first')).length).toBe(lines.length + 1);
  });

  const localeOf = (id: string): string =>
    people().find(({ participant_id: one }) => one === id)?.locale || 'en';

  test('runs nothing in a spreadsheet that merges it', () => {
    const cells = Papa.parse<string[]>(readFileSync(join(at('first'), 'mail-merge.csv'), 'utf8')).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
  });
});

describe('a portal that is sealed with a vault', () => {
  let log: string;
  beforeAll(() => {
    const outcome = build('portal');
    expect(outcome).toMatchObject({ status: 0 });
    log = outcome.log;
  });

  test('opens for everyone with the code of their letter', async () => {
    const lines = merged('first').filter(({ id }) => id.startsWith('p'));
    const opened = await Promise.all(lines.map(({ code }) => pageOf('portal', code)));
    expect(opened).toEqual(lines.map(({ id }) => `en/p/${id}/`));
  });

  test('names no code and no key in its log', () => {
    const secrets = [
      ...merged('first').flatMap(({ code }) => [code, readCode(code) ?? code]),
      ...(readFileSync(join(keys, 'build.env'), 'utf8').match(/[0-9a-f]{64}/g) ?? []),
      readFileSync(join(keys, 'root.key'), 'utf8').trim(),
    ];
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });

  test('opens with the new code alone once a code is issued again, and refuses the vault of before', async () => {
    const former = at('former-vault');
    copyFileSync(vault, former);
    expect(letters('again', '--reissue', 'p03')).toMatchObject({ status: 0 });
    const [again] = merged('again');
    const old = merged('first').find(({ id }) => id === 'p03');
    expect([merged('again').length, again?.id]).toEqual([1, 'p03']);
    expect(build('second')).toMatchObject({ status: 0 });
    expect([await pageOf('second', old?.code ?? ''), await pageOf('second', again?.code ?? '')]).toEqual([
      null,
      'en/p/p03/',
    ]);
    const { status, log: said } = build('second', former);
    expect([status, said]).toEqual([2, expect.stringContaining('vault-generation-lowered')]);
    expect(await pageOf('second', again?.code ?? '')).toBe('en/p/p03/');
  });

  test('has nothing for who is erased, and is refused before the tables say so', async () => {
    expect(laurel('erase', ['p05', '--root', root, '--keys', keys, '--vault', vault])).toMatchObject({
      status: 0,
    });
    const { status, log: said } = build('third');
    expect([status, said]).toEqual([2, expect.stringContaining('vault-row-missing')]);
    const table = join(root, 'data', 'participants.csv');
    const marked = people().map((person) => ({
      ...person,
      erased: person.participant_id === 'p05' ? 'true' : '',
    }));
    writeFileSync(table, `${Papa.unparse(marked, { newline: '\n' })}\n`);
    expect(build('third')).toMatchObject({ status: 0 });
    const code = merged('first').find(({ id }) => id === 'p05')?.code ?? '';
    expect(await pageOf('third', code)).toBeNull();
  });
});
