import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesBetween } from '../../src/archive/between.ts';
import { MANIFEST, type Manifest, SIGNATURE } from '../../src/archive/manifest.ts';
import { digestOf } from '../../src/archive/pack.ts';
import { manifestIn } from '../../src/archive/previous.ts';
import { newKeys, signatureOf } from '../../src/archive/signature.ts';
import { verify } from '../../src/archive/verify.ts';
import { writeArchive } from '../../src/archive/write.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `closed-stage`, with a season of two months and a closing in it, as an archive that holds its data.

const keys = newKeys();
const verifyScript = fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url));
let folder: string;
let root: string;
let april: string;
let season: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-archived-'));
  root = join(folder, 'root');
  cpSync(rootOf('closed-stage'), root, { recursive: true });
  appendFileSync(join(root, 'program/program.yaml'), 'archive: { data: true }\n');
  [april, season] = [join(folder, 'april.zip'), join(folder, 'season.zip')];
  const { privateKey } = keys;
  await writeArchive({ root, out: april, stage: 'april', asOf: '2024-05-07', privateKey });
  await writeArchive({ root, out: season, privateKey, previous: manifestIn(april) });
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = async (
  archive: string,
  publicKey: string | null = keys.publicKey,
  previous?: string,
): Promise<string> => renderDiagnostics((await verify({ archive, publicKey, previous })).problems);

/** A copy of the season's archive with something done to its files. */
function altered(change: (files: Zippable) => void): string {
  const files: Zippable = unzipSync(readFileSync(season));
  change(files);
  const path = join(folder, 'altered.zip');
  writeFileSync(path, zipSync(files, { mtime: new Date(1980, 0, 1) }));
  return path;
}

const text = (files: Zippable, path: string): string =>
  Buffer.from(files[path] as Uint8Array).toString('utf8');

test('the same program and data give the same archive, byte for byte', async () => {
  const again = join(folder, 'again.zip');
  await writeArchive({ root, out: again, privateKey: keys.privateKey, previous: manifestIn(april) });
  expect(digestOf(readFileSync(again))).toBe(digestOf(readFileSync(season)));
});

test('lists what it holds, rules with their digests, and the archive before it', () => {
  const manifest = JSON.parse(Buffer.from(manifestIn(season)).toString('utf8')) as Manifest;
  expect(manifest).toMatchObject({ program: 'closed-stage', stage: null, as_of: '2024-05-31' });
  expect(manifest.previous).toBe(digestOf(manifestIn(april)));
  expect(manifest.rules.map(({ id, version }) => [id, version])).toEqual([
    ['deal', 1],
    ['volume', 1],
  ]);
  expect(manifest.files.map(({ path }) => path)).toEqual(
    Object.keys(unzipSync(readFileSync(season))).filter((path) => path !== MANIFEST && path !== SIGNATURE),
  );
});

test('is computed again without a difference, and follows the one before', async () => {
  expect(await told(season, keys.publicKey, april)).toBe(renderDiagnostics([]));
  expect((await verify({ archive: april, publicKey: keys.publicKey })).rows).toBeGreaterThan(20);
});

test('of a stage holds nothing that became known after its close', async () => {
  const late = join(folder, 'late');
  cpSync(root, late, { recursive: true });
  const adjustments = 'adjustment_id,date,participant_id,points,stage_id,reason,approved_by\n';
  const [kept, later] = ['a1,2024-05-07,ada,3,april,"Help, twice",Ewa', 'a2,2024-05-08,bo,4,may,Help,Ewa'];
  writeFileSync(join(late, 'data/adjustments.csv'), `${adjustments}${later}\n${kept}\n`);
  rmSync(join(late, 'data/closings'), { recursive: true });
  rmSync(join(late, 'data/restatements.csv'));
  const archive = join(folder, 'late.zip');
  await writeArchive({
    ...{ root: late, out: archive, stage: 'april', asOf: '2024-05-07', privateKey: keys.privateKey },
  });
  const files = unzipSync(readFileSync(archive));
  expect(Object.keys(files).filter((path) => path.startsWith('data/sales/'))).toEqual([
    'data/sales/2024-04-10.csv',
    'data/sales/2024-04-12.csv',
    'data/sales/2024-05-07.csv',
  ]);
  expect(text(files, 'data/adjustments.csv')).toBe(`${adjustments}${kept}\n`);
  expect(text(files, 'results/inputs.csv')).not.toMatch(/2024-05-(10|20|21|31)/);
  expect(text(files, 'results/ledger.csv')).toContain(',2024-05-07,ada,adjustment,a1,');
  expect((await verify({ archive, publicKey: keys.publicKey })).problems).toEqual([]);
});

test('of a stage holds the closing of that day', () => {
  const paths = Object.keys(unzipSync(readFileSync(april)));
  expect(paths).toContain('data/closings/april/closing.json');
  expect(paths).not.toContain('data/sales/2024-05-10.csv');
});

test('is computed again in another folder, zone and language', () => {
  const key = join(folder, 'key.pem');
  writeFileSync(key, keys.publicKey);
  const { stdout, status } = spawnSync(process.execPath, [verifyScript, season, '--key', key], {
    cwd: folder,
    env: { ...process.env, TZ: 'Asia/Kolkata', LC_ALL: 'sv_SE.UTF-8' },
    encoding: 'utf8',
  });
  expect(stdout).toMatch(
    /closed-stage as of 2024-05-31: \d+ files are as they were archived. \d+ rows were computed again; none differs./,
  );
  expect(status).toBe(0);
});

test.each([
  [
    'byte',
    (files: Zippable) =>
      Object.assign(files, {
        'results/ledger.csv': Buffer.from(
          text(files, 'results/ledger.csv').replace(',24,', ',25,').replace(',5,5,', ',5,6,'),
        ),
      }),
  ],
  ['added', (files: Zippable) => Object.assign(files, { 'results/extra.csv': Buffer.from('a\n') })],
  ['removed', (files: Zippable) => delete files['data/roster.csv']],
  [
    'swapped',
    (files: Zippable) =>
      Object.assign(files, {
        'results/prizes.csv': files['results/balances.csv'],
        'results/balances.csv': files['results/prizes.csv'],
      }),
  ],
  [
    'manifest',
    (files: Zippable) =>
      Object.assign(files, {
        [MANIFEST]: Buffer.from(
          text(files, MANIFEST).replace('"as_of": "2024-05-31"', '"as_of": "2024-05-30"'),
        ),
      }),
  ],
  ['unsigned', (files: Zippable) => delete files[SIGNATURE]],
])('is refused: %s', async (name, change) => {
  await expect(await told(altered(change))).toMatchFileSnapshot(`expected/${name}.txt`);
});

test('is refused when another key has signed it', async () => {
  await expect(await told(season, newKeys().publicKey)).toMatchFileSnapshot('expected/other-key.txt');
});

test('is refused where it follows another archive', async () => {
  await expect(await told(season, keys.publicKey, season)).toMatchFileSnapshot('expected/chain.txt');
});

test('results that do not follow are found, though the manifest is right and signed', async () => {
  const archive = altered((files) => {
    const balances = Buffer.from(text(files, 'results/balances.csv').replace('ada,108', 'ada,109'));
    const manifest = JSON.parse(text(files, MANIFEST)) as Manifest;
    const listed = manifest.files.map((file) =>
      file.path === 'results/balances.csv' ? { ...file, sha256: digestOf(balances) } : file,
    );
    const bytes = Buffer.from(JSON.stringify({ ...manifest, files: listed }));
    Object.assign(files, {
      'results/balances.csv': balances,
      [MANIFEST]: bytes,
      [SIGNATURE]: signatureOf(bytes, keys.privateKey),
    });
  });
  await expect(await told(archive)).toMatchFileSnapshot('expected/differs.txt');
});

test('what is no archive, or is cut, is told', async () => {
  const path = join(folder, 'cut.zip');
  writeFileSync(path, readFileSync(season).subarray(0, 1000));
  await expect(verify({ archive: path, publicKey: null })).rejects.toMatchObject({
    diagnostics: [{ code: 'archive-broken', message: '"cut.zip" is not an archive of Laurel, or is cut.' }],
  });
});

test('one without data says that it cannot prove itself', async () => {
  const bare = join(folder, 'bare');
  cpSync(rootOf('closed-stage'), bare, { recursive: true });
  const archive = join(folder, 'bare.zip');
  await writeArchive({ root: bare, out: archive, privateKey: keys.privateKey });
  expect(Object.keys(unzipSync(readFileSync(archive))).filter((path) => path.startsWith('data/'))).toEqual(
    [],
  );
  await expect(await told(archive)).toMatchFileSnapshot('expected/without-data.txt');
});

test('what changed between two archives is told', async () => {
  await expect(await changesBetween(april, season)).toMatchFileSnapshot('expected/between.md');
});
