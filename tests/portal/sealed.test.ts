import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openFile } from '../../scripts/open/opener.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { bytesOf } from '../../src/sealing/bytes.ts';
import { fileName } from '../../src/sealing/keys.ts';
import type { Entry, Manifest, Members, SealedPage } from '../../src/sealing/pages.ts';
import { hashes } from '../invariance/surroundings.ts';
import { canaries, encodings, found, markup } from '../sealing/canaries.ts';
import { codeOf, type Desk, demoReader, groupReader, people, sealedFile } from '../sealing/demo.ts';
import { built, SEALED } from './built.ts';

const portal = inject('sealed');
const folder = mkdtempSync(join(tmpdir(), 'laurel-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isSealed = (file: string): boolean => file.startsWith('s/');
const hashesOf = (out: string, sealed: boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(hashes(out)).filter(([file]) => isSealed(file) === sealed));

async function entryOf(id: string, locale: string, desk: Desk = 'person'): Promise<Entry> {
  const file = await sealedFile(portal, await demoReader(id, desk), `page/${locale}`);
  return JSON.parse(openFile(readFileSync(file), await codeOf(id, desk)).content.toString()) as Entry;
}

async function sharedPage<T>(secret: string, page: string): Promise<T> {
  const file = join(portal, 's', await fileName(await groupReader(secret), page));
  return JSON.parse(openFile(readFileSync(file), Buffer.from(bytesOf(secret))).content.toString()) as T;
}

describe('a sealed portal', () => {
  test('is the same bytes again', () => {
    expect(hashes(built(join(folder, 'again'), ['--root', SEALED]))).toEqual(hashes(portal));
  });

  test('seals every file anew on the next day', () => {
    const next = hashesOf(built(join(folder, 'next'), ['--root', SEALED, '--as-of', '2024-04-04']), true);
    const now = hashesOf(portal, true);
    const same = Object.keys(now).filter((file) => next[file] === now[file]);
    expect(same).toEqual([]);
  });

  test('shows everyone the same, whoever takes part', () => {
    const root = join(folder, 'others');
    cpSync(SEALED, root, { recursive: true });
    const table = join(root, 'data', 'participants.csv');
    const renamed = people().map((person, index) => ({
      ...person,
      ...{ name: `Somebody ${index}`, alias: `Some ${index}`, email: `other${index}@people.example` },
    }));
    writeFileSync(table, `${Papa.unparse(renamed, { newline: '\n' })}\n`);
    const others = built(join(folder, 'others-dist'), ['--root', root]);
    expect(hashesOf(others, false)).toEqual(hashesOf(portal, false));
    expect(hashesOf(others, true)).not.toEqual(hashesOf(portal, true));
  });

  test('publishes what its manifest lists, in few sizes, and as many files as many programs have', () => {
    const names = readdirSync(join(portal, 's')).filter((name) => name !== 'manifest.json');
    const manifest = JSON.parse(readFileSync(join(portal, 's', 'manifest.json'), 'utf8')) as Manifest;
    const sums = hashesOf(portal, true);
    expect(Object.entries(manifest.files).map(([name, { sha256 }]) => [`s/${name}`, sha256])).toEqual(
      Object.entries(sums).filter(([file]) => file !== 's/manifest.json'),
    );
    expect(names.length % 64).toBe(0);
    expect(names.filter((name) => !/^[0-9a-z]{26}$/.test(name))).toEqual([]);
    expect(
      names.map((name) =>
        readFileSync(join(portal, 's', name))
          .subarray(0, 8)
          .toString(),
      ),
    ).toEqual(names.map(() => 'LAURELS1'));
    expect(new Set(names.map((name) => statSync(join(portal, 's', name)).size)).size).toBeLessThanOrEqual(32);
  });

  test('opens for everyone what is theirs, and nothing else', async () => {
    const all = people();
    for (const { participant_id: id } of all)
      for (const { participant_id: other } of all) {
        const file = readFileSync(await sealedFile(portal, await demoReader(other), 'page/en'));
        const code = await codeOf(id);
        if (id === other) expect((await entryOf(id, 'en')).path).toBe(`en/p/${id}/`);
        else expect(() => openFile(file, code)).toThrow('this code does not open this file');
      }
  });

  test('holds in a page its owner’s name as it is written, and no frame, handler or style', async () => {
    for (const { participant_id: id, name } of people()) {
      const { main, title } = await entryOf(id, 'pl');
      expect(title).toBe(`${name} · Zapieczętowane nazwiska`);
      expect(main).toContain(`<h1>${markup(name)}</h1>`);
      expect(main).not.toMatch(/<[^>]*\s(?:style|on\w+)=|<script|<style|<iframe|="javascript:/);
    }
  });

  test('gives the operator every row that was set aside, as it came', async () => {
    const entry = await entryOf('operator', 'en', 'operator');
    const [csv, code] = [{ type: 'text/csv' }, await codeOf('operator', 'operator')];
    expect(entry.files).toEqual({
      'operator/set_aside.csv': { page: 'set_aside.csv', ...csv },
      'operator/out_of_scope.csv': { page: 'out_of_scope.csv', ...csv },
      'operator/intake.csv': { page: 'intake.csv', ...csv },
    });
    expect(entry.main).toContain(markup('</script><img src=x onerror=alert(1)>'));
    const reader = await demoReader('operator', 'operator');
    const rows = openFile(readFileSync(await sealedFile(portal, reader, 'set_aside.csv')), code).content;
    expect(rows).toEqual(readFileSync(join(SEALED, 'expected', 'set_aside.csv')));
  });

  test('gives the client all results', async () => {
    const reader = await demoReader('client', 'client');
    const code = await codeOf('client', 'client');
    const entry = await entryOf('client', 'en', 'client');
    expect(entry.files).toEqual({ 'client/results.zip': { page: 'results.zip', type: 'application/zip' } });
    const archive = openFile(readFileSync(await sealedFile(portal, reader, 'results.zip')), code);
    expect([archive.contentType, archive.content.subarray(0, 2).toString()]).toEqual([
      'application/zip',
      'PK',
    ]);
  });

  test('leads nowhere into nothing', async () => {
    const own = await entryOf('p01', 'en');
    const { pages } = await sharedPage<Members>(own.group ?? '', 'index');
    const shared = await Promise.all(
      Object.keys(pages).map((page) => sharedPage<SealedPage>(own.group ?? '', page)),
    );
    const there = new Set([
      ...filesBelow(portal).map((file) => file.replace(/index\.html$/, '')),
      ...Object.keys(pages),
      ...Object.keys(own.files),
    ]);
    const links = [own, ...shared].flatMap(({ path, main }) =>
      [...main.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => ({ path, link })),
    );
    const lost = links.filter(
      ({ link }) => !/^([a-z]+:|#)/.test(link) && !there.has(link.replace(/#.*$/, '').slice(1)),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });
});

describe('nothing of anybody', () => {
  let texts: [file: string, bytes: Buffer][];
  beforeAll(() => {
    texts = filesBelow(portal).map((file) => [file, unpacked(readFileSync(join(portal, file)))]);
  });

  test.each(Object.entries(encodings()))('stands in the open as %s', (_, encoded) => {
    expect(texts.flatMap(([file, bytes]) => found(file, bytes, encoded))).toEqual([]);
  });

  test('and the search for it finds what is there', () => {
    const base64 = encodings()['base64'] ?? (() => []);
    const [one] = canaries();
    const planted = Buffer.from(`x ${base64(one ?? '')[1]} x`);
    expect(found('a file', planted, base64)).toEqual([`a file: ${one}`]);
  });
});

function unpacked(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}
