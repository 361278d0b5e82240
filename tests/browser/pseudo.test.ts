import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../example/scored.ts';
import { copyProgram, remove, unchanged } from '../invariance/copies.ts';
import { type Visit, visitor } from './visit.ts';

const build = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

let program = '';
beforeAll(() => {
  program = copyProgram(root, unchanged);
  const files = globSync(['program/**/*.yaml', 'data/participants.csv'], { cwd: program });
  for (const file of files) inPseudo(join(program, file));
  for (const folder of ['news', 'lessons']) rename(`${folder}/pl`, `${folder}/en-XA`);
  for (const folder of ['faq', 'terms']) rename(`${folder}/pl.md`, `${folder}/en-XA.md`);
  draw('running', ['--as-of', '2017-11-14']);
  draw('over', []);
  replaceIn(join(program, 'program/program.yaml'), 'access: open', 'access: sealed');
  draw('sealed', ['--demo', '--as-of', '2017-11-14']);
});
afterAll(() => remove(program));

const draw = (out: string, options: readonly string[]): void => {
  execFileSync(process.execPath, [build, '--root', program, '--out', join(program, out), ...options], {
    stdio: 'pipe',
  });
};

const running = visitor(() => join(program, 'running'));
const over = visitor(() => join(program, 'over'));
const sealed = visitor(() => join(program, 'sealed'));

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const rename = (from: string, to: string): void =>
  renameSync(join(program, 'program', from), join(program, 'program', to));

/** What is Polish becomes the texts of the made-up language. */
function inPseudo(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/\bpl:/g, 'en-XA:').replaceAll(/\bpl\b(?=]|$)/gm, 'en-XA'));
}

test.each([
  '',
  'boards/',
  'boards/stage-board/q4/gold/',
  'boards/stage-board/q3/gold/',
  'boards/teams/',
  'wall/',
  'reveal/stage-board/q3/gold/',
  'stages/',
  'stages/q4/',
  'stages/q3/',
  'calendar/',
  'teams/',
  'rules/',
  'prizes/',
  'winners/',
  'client/',
  'operator/',
  'search/',
  'privacy/',
  'news/',
  'news/double-days/',
  'lessons/',
  'lessons/gtx-in-a-minute/',
  'faq/',
  'terms/',
  'rules/history/',
  'p/',
  'p/darcel-schlecht/',
  'p/carl-lin/',
])('no word of /en-XA/%s is written into the page', async (path) => {
  expect(await strange(await running.open(`/en-XA/${path}`))).toEqual([]);
});

test.each(['', 'summary/', 'boards/', 'winners/', 'stages/q4/', 'client/', 'p/darcel-schlecht/'])(
  'no word of /en-XA/%s is written into the page when the season is over',
  async (path) => {
    expect(await strange(await over.open(`/en-XA/${path}`))).toEqual([]);
  },
);

test.each(['', 'open/', 'stages/q4/', 'rules/', 'privacy/'])(
  'no word of /en-XA/%s is written into the page of a sealed portal',
  async (path) => {
    expect(await strange(await sealed.open(`/en-XA/${path}`))).toEqual([]);
  },
);

test('no word is written into what is shown where there is no page', async () => {
  expect(await strange(await running.open('/404.html'), '[lang=en-XA]')).toEqual([]);
});

/** Words below an element of a page that come from neither the catalogue nor the program. */
async function strange({ page }: Visit, below = 'body'): Promise<string[]> {
  const known = new Set([
    ...words(programTexts()),
    ...words(dates()),
    ...words('USD SHA CSV en EN XA Pseudo Accents English'),
  ]);
  const found = words(outside((await said(page, below)).join('\n')));
  return [...new Set(found.filter((word) => !known.has(word)))];
}

/** Everything that a person reads or hears of a page. */
const said = (page: Page, below: string): Promise<string[]> =>
  page.evaluate((below) => {
    const top = document.querySelector(below);
    if (!top) throw new Error(`the page has no ${below}`);
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('script, style'))
        found.push(texts.currentNode.textContent ?? '');
    for (const element of top.querySelectorAll<HTMLElement>('*')) {
      found.push(...Object.values<string>(JSON.parse(element.dataset['words'] ?? '{}')));
      for (const name of [
        'aria-label',
        'alt',
        'title',
        'placeholder',
        'data-keep',
        'data-forget',
        'data-none',
      ])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  }, below);

/** Texts without what came from the catalogue: a message may stand inside another one, and reach over several. */
function outside(text: string): string {
  const stripped = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return stripped === text ? text : outside(stripped);
}

/** Checksums and names of files are no words. */
const NO_WORDS = /\b[0-9a-f]{64}\b|[\w/-]+\.(csv|json|txt)\b/g;

const words = (text: string): string[] => text.replaceAll(NO_WORDS, ' ').match(/\p{L}{2,}/gu) ?? [];

/** All that the program and the client's files say: names, titles, file names. */
const programTexts = (): string =>
  globSync(['program/**/*.{yaml,md}', 'data/*.csv', 'data/*/*.csv'], { cwd: program })
    .map(
      (file) =>
        `${file} ${/data\/\w+\/|sales|activities/.test(file) ? '' : readFileSync(join(program, file), 'utf8')}`,
    )
    .join('\n');

/** The names of months and days, which the platform knows in every language. */
const dates = (): string =>
  Array.from({ length: 84 }, (_, index) => new Date(Date.UTC(2017, index % 12, 1 + (index % 7))))
    .flatMap((day) =>
      (['long', 'short'] as const).map((style) =>
        day.toLocaleDateString('en', { month: style, weekday: style, timeZone: 'UTC' }),
      ),
    )
    .join(' ');
