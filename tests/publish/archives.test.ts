import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../src/archive/pack.ts';
import { manifestIn } from '../../src/archive/previous.ts';
import { newKeys } from '../../src/archive/signature.ts';
import { verify } from '../../src/archive/verify.ts';
import { archiveViews, filledIn, type OfferedArchive } from '../../src/portal/archives.ts';
import { editionIn } from '../../src/portal/edition.ts';
import { portalOf } from '../../src/portal/portal.ts';
import type { Day } from '../../src/program/day.ts';
import { announceArchives, fillOffers, packArchives } from '../../src/publish/archives.ts';
import { readResults } from '../../src/results/read.ts';
import { type Scored, score } from '../../src/score.ts';
import { rootOf } from '../programs/results.ts';

// The golden program `closed-stage`: April is closed on 7 May, and May ends with its closing day, 7 June.

const keys = newKeys();
let folder: string;
let root: string;
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
  scored = await score({ root, out: join(folder, 'results'), asOf: '2024-06-07' });
  writePortal();
  const sealed = archiving(scored, keys.privateKey);
  const packed = await packArchives(sealed, announceArchives(sealed), join(folder, 'portal'));
  paths = packed.map(({ name }) => join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A portal as it is drawn: what everyone sees, and a client's page that cannot say yet how large archives are. */
function writePortal(): void {
  const client = '<h1>Client</h1> ~size of closed-stage.zip~, ~digest of closed-stage.zip~';
  for (const [path, text] of [
    ['en', '<h1>Golden</h1><a href="/en/client/">Client</a>'],
    ['en/client', client],
  ] as const) {
    mkdirSync(join(folder, 'portal', path), { recursive: true });
    writeFileSync(join(folder, 'portal', path, 'index.html'), text);
  }
}

const archiving = (of: Scored, privateKey: string | null) => ({
  ...{ root, results: join(folder, 'results'), scored: of, folder, privateKey },
});

const opened = (of: Scored): Scored => ({ ...of, program: { ...of.program, access: 'open' } });

const asOf = (day: Day): Scored => ({ ...scored, summary: { ...scored.summary, as_of: day } });

const filesOf = (path: string): Record<string, Uint8Array> => unzipSync(readFileSync(path));

const textIn = (path: string, file: string): string =>
  Buffer.from(filesOf(path)[file] ?? []).toString('utf8');

test.each([
  ['2024-05-06', []],
  ['2024-05-07', ['closed-stage-april.zip 2024-05-07']],
  ['2024-06-06', ['closed-stage-april.zip 2024-05-07']],
  ['2024-06-07', ['closed-stage-april.zip 2024-05-07', 'closed-stage.zip 2024-06-07']],
] as const)('on %s offers what is closed and what is over', (day, expected) => {
  const offered = announceArchives(archiving(asOf(day), null));
  expect(offered.map((one) => `${one.name} ${one.asOf}`)).toEqual(expected);
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

test('they hold what everyone saw on their day; of the program, what the build has drawn', () => {
  const [april = '', whole = ''] = paths;
  expect(textIn(whole, 'pages/en/index.html')).toBe('<h1>Golden</h1><a>Client</a>');
  expect(Object.keys(filesOf(whole)).filter((file) => file.startsWith('pages/'))).toEqual([
    'pages/en/index.html',
  ]);
  const rules = textIn(april, 'pages/en/rules/index.html');
  expect(rules).toContain('A stage that is closed for good');
  expect(rules).toContain('href="../index.html"');
  const names = Object.entries(filesOf(april)).filter(
    ([file, bytes]) => file.startsWith('pages/') && /Ada|Bo K/.test(Buffer.from(bytes).toString('utf8')),
  );
  expect(names).toEqual([]);
});

test('the client’s page says what they turned out to be', () => {
  const zip = readFileSync(paths[1] ?? '');
  fillOffers(
    join(folder, 'portal'),
    ['en'],
    [{ name: 'closed-stage.zip', bytes: zip.length, sha256: digestOf(zip) }],
  );
  expect(readFileSync(join(folder, 'portal/en/client/index.html'), 'utf8')).toBe(
    `<h1>Client</h1> ${Math.ceil(zip.length / 1000)} kB, ${digestOf(zip)}`,
  );
});

test('on a page that everyone sees they hold no data, and without a key nobody signs', async () => {
  const open = archiving(opened(scored), null);
  const [, whole] = announceArchives(open);
  expect(whole).toMatchObject({ name: 'closed-stage.zip', data: false, signed: false });
  const own = { ...open, folder: mkdtempSync(join(folder, 'open-')) };
  await packArchives(own, [whole as OfferedArchive], join(folder, 'portal'));
  const path = join(own.folder, 'closed-stage.zip');
  expect(Object.keys(filesOf(path)).filter((file) => /^(data|public)\/|manifest\.sig/.test(file))).toEqual(
    [],
  );
  const readme = textIn(path, 'README.txt');
  expect(readme).toContain('2. Nobody has signed this archive');
  expect(readme).toContain('The data are not in this archive');
});

test.each([
  ['en', 'As of May 7, 2024', '1.3 MB'],
  ['pl', 'Stan na 7 maja 2024', '1,3 MB'],
  ['sv', 'Per 7 maj 2024', '1,3 MB'],
  ['ru', 'На 7 мая 2024', '1,3 МБ'],
])('the page says in %s how large one is and what is inside', (locale, ...parts) => {
  const portal = portalOf(scored.program, scored.reference, readResults(join(folder, 'results')), null);
  const [april] = announceArchives(archiving(scored, null));
  const [view] = archiveViews(editionIn(portal, locale), [april as OfferedArchive]);
  const sized = { name: 'closed-stage-april.zip', bytes: 1_200_001, sha256: 'abc' };
  const says = filledIn(view?.says ?? '', locale, [sized]).replaceAll('\u00a0', ' ');
  for (const part of [...parts, 'YAML', 'CSV', 'Parquet', 'README', 'ZIP']) expect(says).toContain(part);
  expect(filledIn(view?.sha256 ?? '', locale, [sized])).toBe('abc');
  expect(view?.href).toBe('/client/closed-stage-april.zip');
});
