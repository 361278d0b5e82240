import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../src/archive/pack.ts';
import { manifestIn } from '../../src/archive/previous.ts';
import { newKeys } from '../../src/archive/signature.ts';
import { verify } from '../../src/archive/verify.ts';
import { ARCHIVES, archiveViews, type OfferedArchive } from '../../src/portal/archives.ts';
import { editionIn } from '../../src/portal/edition.ts';
import { portalOf } from '../../src/portal/portal.ts';
import type { Day } from '../../src/program/day.ts';
import { packArchives } from '../../src/publish/archives.ts';
import { readResults } from '../../src/results/read.ts';
import { type Scored, score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `closed-stage`: April is closed on 7 May, and May ends with its closing day, 7 June.

const keys = newKeys();
let folder: string;
let root: string;
let results: string;
let scored: Scored;
let paths: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-offered-'));
  root = join(folder, 'root');
  cpSync(rootOf('closed-stage'), root, { recursive: true });
  appendFileSync(
    join(root, 'program/program.yaml'),
    'archive: { data: true }\naccess: sealed\nsealing: { mode: demo }\n',
  );
  ({ results, scored, paths } = await packedAsOf('2024-06-07', keys.privateKey));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function packedAsOf(asOf: Day, privateKey: string | null, access: 'open' | 'sealed' = 'sealed') {
  const out = mkdtempSync(join(folder, 'packed-'));
  const own = join(out, 'results');
  const all = await score({ root, out: own, asOf });
  const options = { root, results: own, folder: out, privateKey };
  const said = { ...all, program: { ...all.program, access } };
  return { results: own, scored: said, paths: await packArchives({ ...options, scored: said }) };
}

const offeredIn = (from: string): OfferedArchive[] =>
  JSON.parse(readFileSync(join(from, ARCHIVES), 'utf8')) as OfferedArchive[];

const filesOf = (path: string): string[] => Object.keys(unzipSync(readFileSync(path)));

test('offers an archive of each closed stage, and of the program once all of it is over', () => {
  expect(paths.map((path) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
    'closed-stage-april.zip',
    'closed-stage.zip',
  ]);
  expect(offeredIn(results)).toEqual(
    paths.map((path, index) => {
      const zip = readFileSync(path);
      return {
        name: ['closed-stage-april.zip', 'closed-stage.zip'][index],
        stage: ['april', null][index],
        asOf: ['2024-05-07', '2024-06-07'][index],
        ...{ signed: true, data: true },
        files: filesOf(path).length - 2,
        ...{ bytes: zip.length, sha256: digestOf(zip) },
      };
    }),
  );
});

test('they are computed again without a difference, and the second follows the first', async () => {
  const [april = '', whole = ''] = paths;
  const { publicKey } = keys;
  expect((await verify({ archive: april, publicKey })).problems).toEqual([]);
  const { problems, rows } = await verify({ archive: whole, publicKey, previous: april });
  expect(problems).toEqual([]);
  expect(rows).toBeGreaterThan(20);
  expect(JSON.parse(Buffer.from(manifestIn(april)).toString('utf8'))).toMatchObject({ previous: null });
});

test('what is running, and what was closed later, has none', async () => {
  expect((await packedAsOf('2024-06-06', null)).paths).toHaveLength(1);
  const early = await packedAsOf('2024-05-06', null);
  expect([early.paths, offeredIn(early.results)]).toEqual([[], []]);
});

test('on a page that everyone sees they hold no data, and without a key nobody signs', async () => {
  const open = await packedAsOf('2024-06-07', null, 'open');
  for (const path of open.paths) {
    expect(filesOf(path).filter((file) => /^(data|public)\/|manifest\.sig/.test(file))).toEqual([]);
    const readme = Buffer.from(unzipSync(readFileSync(path))['README.txt'] ?? []).toString('utf8');
    expect(readme).toContain('2. Nobody has signed this archive');
    expect(readme).toContain('The data are not in this archive');
  }
  expect(offeredIn(open.results).map(({ data, signed }) => [data, signed])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test.each([
  ['en', 'As of May 7, 2024', '81 files', '1.3 MB'],
  ['pl', 'Stan na 7 maja 2024', '81 plików', '1,3 MB'],
  ['sv', 'Per 7 maj 2024', '81 filer', '1,3 MB'],
  ['ru', 'На 7 мая 2024', '81 файл', '1,3 МБ'],
])('the page says in %s how large one is and what is inside', (locale, ...parts) => {
  const portal = portalOf(scored.program, scored.reference, readResults(results), null);
  const [april] = offeredIn(results);
  const offer = { ...(april as OfferedArchive), files: 81, bytes: 1_200_001 };
  const [view] = archiveViews(editionIn(portal, locale), [offer]);
  for (const part of parts) expect(view?.says.replaceAll('\u00a0', ' ')).toContain(part);
  expect(view?.href).toBe('/client/closed-stage-april.zip');
});
