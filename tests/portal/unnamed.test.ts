import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../scripts/open/opener.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { bytesOf } from '../../src/sealing/bytes.ts';
import { fileName } from '../../src/sealing/keys.ts';
import type { Entry, SealedPage } from '../../src/sealing/pages.ts';
import { codeOf, demoReader, groupReader, sealedFile } from '../sealing/demo.ts';
import { built, SEALED } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'laurel-unnamed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** p15, who leads with 910, opts out; p11, who shares the second place with p07, is erased. p25 is neither. */
const OPTED_OUT = { id: 'p15', name: 'Olga Outis' };
const ERASED = { id: 'p11', name: 'Ewa Erazm' };
const NAMED = { id: 'p25', name: 'Nora Nomen' };

/** Both pages of the board begin so: 9, 8, 8 and 7 points. */
const FIRST = [
  ['1', '–'],
  ['=2', 'Person p07 South'],
  ['=2', '–'],
  ['4', 'Person p22 North'],
];

/** The program of sealed names with these people; opened to everyone where `access` says so. */
function rootWith(access: 'open' | 'sealed'): string {
  const root = join(folder, access);
  cpSync(SEALED, root, { recursive: true });
  const table = join(root, 'data', 'participants.csv');
  const rows = Array.from({ length: 25 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`).map(
    (id) => {
      const person = [OPTED_OUT, ERASED, NAMED].find((one) => one.id === id);
      const name = person?.name ?? `Person ${id}`;
      return `${id},${name},${name},en,${id === OPTED_OUT.id},${id === ERASED.id ? 'true' : ''}`;
    },
  );
  writeFileSync(table, ['participant_id,name,alias,locale,opt_out,erased', ...rows, ''].join('\n'));
  const program = join(root, 'program', 'program.yaml');
  writeFileSync(program, readFileSync(program, 'utf8').replace('access: sealed', `access: ${access}`));
  return root;
}

/** The first rows of a board's table: place, then name with the team. */
const firstRows = (page: string): string[][] =>
  [
    ...page.matchAll(
      /<td class="place"[^>]*>([^<]*)<\/td>\s*<th scope="row" class="who"[^>]*>([\s\S]*?)<\/th>/g,
    ),
  ]
    .slice(0, 4)
    .map(([, place = '', who = '']) => [
      place,
      who
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .replace(/\s+/g, ' '),
    ]);

describe('in an open portal', () => {
  let portal: string;
  beforeAll(() => {
    portal = built(join(folder, 'open-dist'), ['--root', rootWith('open')]);
  });

  test('a board keeps the places of people who are not named, as dashes without a team', () => {
    const page = readFileSync(join(portal, 'en/boards/board/april/index.html'), 'utf8');
    expect(firstRows(page)).toEqual(FIRST);
  });

  test('no file says their names, packed or not', () => {
    const files = filesBelow(portal).flatMap((file) => contents(file, readFileSync(join(portal, file))));
    const saying = (name: string) => files.filter(([, bytes]) => bytes.includes(name)).map(([file]) => file);
    expect(saying(OPTED_OUT.name)).toEqual([]);
    expect(saying(ERASED.name)).toEqual([]);
    expect(saying(NAMED.name)).toContain('en/p/p25/index.html');
  });

  test('they have no page and no statement, and their points stay under their ids', () => {
    const pages = [OPTED_OUT, ERASED, NAMED].map(({ id }) => existsSync(join(portal, 'en/p', id)));
    expect(pages).toEqual([false, false, true]);
    const zip = unzipSync(readFileSync(join(portal, 'client/results.zip')));
    const balances = Buffer.from(zip['balances.csv'] ?? []).toString();
    expect(balances.split('\n').filter((line) => /^p(11|15),/.test(line))).toEqual([
      'p11,8,0,0,8,0,,0',
      'p15,9,0,0,9,0,,0',
    ]);
  });
});

describe('in a sealed portal', () => {
  let portal: string;
  beforeAll(() => {
    portal = built(join(folder, 'sealed-dist'), ['--root', rootWith('sealed')]);
  });

  const entryOf = async (id: string): Promise<Entry> => {
    const file = await sealedFile(portal, await demoReader(id), 'page/en');
    return JSON.parse(openFile(readFileSync(file), await codeOf(id)).content.toString()) as Entry;
  };

  test('who opted out reads their own name, and others read a dash', async () => {
    const own = await entryOf(OPTED_OUT.id);
    expect(own.main).toContain(`<h1>${OPTED_OUT.name}</h1>`);
    const other = await entryOf(NAMED.id);
    expect(other.main).not.toContain(OPTED_OUT.name);
    const secret = Buffer.from(bytesOf(other.group ?? ''));
    const group = await groupReader(other.group ?? '');
    const file = join(portal, 's', await fileName(group, 'en/boards/board/april/'));
    const page = JSON.parse(openFile(readFileSync(file), secret).content.toString()) as SealedPage;
    expect(firstRows(page.main)).toEqual(FIRST);
  });

  test('for who is erased, nothing is sealed', async () => {
    const reader = await demoReader(ERASED.id);
    const files = ['page/en', 'page/pl', 'statement'].map((page) => sealedFile(portal, reader, page));
    expect((await Promise.all(files)).map((file) => existsSync(file))).toEqual([false, false, false]);
  });
});

/** A file as it is, or what is packed in it. */
function contents(file: string, bytes: Buffer): [file: string, bytes: Buffer][] {
  if (file.endsWith('.zip'))
    return Object.entries(unzipSync(bytes)).map(([name, part]) => [`${file}/${name}`, Buffer.from(part)]);
  return [[file, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes]];
}
