import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../scripts/browser/chromium.ts';
import { type Bytes, hexOf, textOf } from '../../src/sealing/bytes.ts';
import { open, Refused } from '../../src/sealing/open.ts';
import { PROGRAM, readerFor, sealedPage, testCode } from '../sealing/readers.ts';
import { serveModules } from './modules.ts';

// The very modules of the opener, in the engine that participants have: 50 people, and files that were tampered with.

const PEOPLE = 50;
const TAMPERED = 1000;

let browser: Browser;
let page: Page;
let served: Awaited<ReturnType<typeof serveModules>>;
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../src/sealing', import.meta.url));
  served = await serveModules(folder, ['bytes', 'keys', 'open']);
  browser = await launch();
  page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => 'modules' in globalThis);
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

interface Modules {
  readonly bytes: typeof import('../../src/sealing/bytes.ts');
  readonly keys: typeof import('../../src/sealing/keys.ts');
  readonly open: typeof import('../../src/sealing/open.ts');
}

interface Attempt {
  readonly file: string;
  readonly path: string;
  /** Whose code tries it. */
  readonly number: number;
}

/** What each attempt gives in the browser: the text, or why it is refused. */
const inBrowser = (attempts: readonly Attempt[], codes: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([tries, secrets, program]) => {
      const { bytes, keys, open: opener } = (globalThis as unknown as { modules: Modules }).modules;
      const { bytesOf, textOf, utf8 } = bytes;
      const { readerWith } = keys;
      const readers = await Promise.all(
        secrets.map((code) => readerWith(utf8(code), { program, epoch: '2026' })),
      );
      return Promise.all(
        tries.map(async ({ file, path, number }) => {
          try {
            const asked = { program, path, buildId: 'build-1' };
            const reader = readers[number];
            if (!reader) return 'nobody';
            return textOf((await opener.open(bytesOf(file), reader, asked)).content);
          } catch (error) {
            return error instanceof opener.Refused ? error.reason : String(error);
          }
        }),
      );
    },
    [attempts, codes, PROGRAM] as const,
  );

/** The same in Node. */
async function inNode({ file, path, number }: Attempt): Promise<string> {
  try {
    const bytes = new Uint8Array(Buffer.from(file, 'hex'));
    const asked = { program: PROGRAM, path, buildId: 'build-1' };
    return textOf((await open(bytes, await readerFor(testCode(number)), asked)).content);
  } catch (error) {
    return error instanceof Refused ? error.reason : String(error);
  }
}

const people = Array.from({ length: PEOPLE }, (_, number) => number);
const sealed = Promise.all(
  people.map(async (number) => sealedPage(await readerFor(testCode(number)), `page of ${number}`)),
);

test('50 people in Chromium: 50 opens and 2,450 refusals', async () => {
  const attempts = (await sealed).flatMap(({ path, file }) =>
    people.map((number) => ({ path, file: hexOf(file), number })),
  );
  const seen = await inBrowser(attempts, people.map(testCode));
  const wanted = people.flatMap((owner) =>
    people.map((number) => (number === owner ? `page of ${owner}` : 'not_yours')),
  );
  expect(seen).toEqual(wanted);
});

test('1,000 files that were changed, cut off, swapped or replayed are refused in Chromium as in Node', async () => {
  const files = await sealed;
  const later = await Promise.all(
    people.map(async (number) =>
      sealedPage(await readerFor(testCode(number)), `page of ${number}`, { seq: 20_501, id: 'build-2' }),
    ),
  );
  const flipped = (file: Bytes, at: number): Bytes =>
    file.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
  const ways: ((number: number, index: number) => Bytes | undefined)[] = [
    (number, index) => files[number] && flipped(files[number].file, (index * 37) % files[number].file.length),
    (number, index) => files[number]?.file.slice(0, (index * 13) % files[number].file.length),
    (number, index) => files[(number + 1 + (index % (PEOPLE - 1))) % PEOPLE]?.file,
    (number) => later[number]?.file,
  ];
  const attempts = Array.from({ length: TAMPERED }, (_, index) => {
    const number = index % PEOPLE;
    const file = ways[index % ways.length]?.(number, index) ?? new Uint8Array();
    return { file: hexOf(file), path: files[number]?.path ?? '', number };
  });
  const seen = await inBrowser(attempts, people.map(testCode));
  expect(seen).toEqual(await Promise.all(attempts.map(inNode)));
  const counts = Object.groupBy(seen, (outcome) => outcome);
  expect(Object.keys(counts).sort()).toEqual(['changed', 'not_yours', 'replayed', 'swapped', 'unreadable']);
});
