import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markdown } from '../../src/components/markdown.ts';
import { type Edition, editionIn } from '../../src/portal/edition.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { faqView } from '../../src/portal/writings/documents.ts';
import { lessonView } from '../../src/portal/writings/lessons.ts';
import { newsCards, newsView } from '../../src/portal/writings/news.ts';
import { type TermsView, termsView } from '../../src/portal/writings/terms.ts';
import type { Program } from '../../src/program/program.ts';
import { readWritings } from '../../src/program/writings/read.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laurel-writings-'));
  mkdirSync(join(root, 'program'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  const path = join(root, 'program', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function edition(locale = 'en', today = '2027-04-01'): Edition {
  const { writings } = readWritings(root, ['en', 'pl']);
  const program = {
    ...{ id: 'spring', locales: ['en', 'pl'], currency: { code: 'PLN', decimals: 2 }, writings },
    ...{ points: { name: { en: 'points', pl: 'punkty' }, decimals: 0 }, portal: { url: null, base: '/b/' } },
    terms: { acceptance: 'required' },
  } as unknown as Program;
  return editionIn({ program, today } as unknown as Portal, locale);
}

const news = (title: string, on: string, text = 'Go.'): string =>
  `---\ntitle: ${title}\non: ${on}\n---\n\n${text}\n`;

describe('a text of the author', () => {
  const drawn = (text: string): string => {
    write('news/en/a.md', news('A', '2027-04-01', text));
    return markdown(newsView(edition(), 'a').body).text.replace(/^<div class="prose written">|<\/div>$/g, '');
  };

  test.each([
    ['*a* **b** ~~c~~ `d<e>`', '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d&lt;e&gt;</code></p>'],
    ['5 \\< 6 & "7"', '<p>5 &lt; 6 &amp; &quot;7&quot;</p>'],
    ['# a\n\n### b\n\n##### c', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
    [
      '[a](rules/#x) [b](https://c.d/?e&f)',
      '<p><a href="/b/en/rules/#x">a</a> <a href="https://c.d/?e&amp;f">b</a></p>',
    ],
    ['![a "b"](brand/c.svg)', '<p><img src="/b/brand/c.svg" alt="a &quot;b&quot;" loading="lazy"></p>'],
    ['3. a\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['> a\n\n---', '<blockquote><p>a</p></blockquote><hr>'],
    [
      '| a | b |\n|---|--:|\n| c | 1 |',
      '<div class="scroll" tabindex="0"><table class="table"><thead><tr><th scope="col">a</th><th scope="col" class="end">b</th></tr></thead>' +
        '<tbody><tr><td>c</td><td class="end">1</td></tr></tbody></table></div>',
    ],
  ])('%s', (text, markup) => {
    expect(drawn(text)).toBe(markup);
  });

  test('never becomes markup of its own, even where it was refused', () => {
    expect(drawn('a <img src=x onerror=alert(1)> b')).toBe('<p>a  b</p>');
  });
});

test('the latest news stand first, in the language of the page or else in the first one', () => {
  write('news/en/a.md', news('Old', '2027-04-01'));
  write('news/en/b.md', news('New', '2027-04-02'));
  write('news/en/c.md', news('Same day', '2027-04-02'));
  write('news/pl/b.md', news('Nowe', '2027-04-02', 'Zaczynamy [dziś](rules/).'));
  const cards = newsCards(edition('pl'));
  expect(cards.map(({ title, lang, lead }) => [title, lang, lead])).toEqual([
    ['Same day', 'en', 'Go.'],
    ['Nowe', null, 'Zaczynamy dziś.'],
    ['Old', 'en', 'Go.'],
  ]);
  expect(cards[1]?.href).toBe('/b/pl/news/b/');
  expect(newsView(edition('pl'), 'a').body.lang).toBe('en');
});

test('answers have letters, and the right one says why where the author does', () => {
  const quiz =
    '  - { ask: One?, answers: [a, b], right: 2, why: So. }\n  - { ask: Two?, answers: [c, d, e], right: 1 }\n';
  write('lessons/en/first.md', `---\ntitle: First\nquiz:\n${quiz}---\n\nRead.\n`);
  expect(lessonView(edition(), 'first').quiz).toEqual([
    {
      ask: 'One?',
      answers: [
        { letter: 'A', text: 'a' },
        { letter: 'B', text: 'b' },
      ],
      right: 'B: b.',
      why: 'So.',
    },
    {
      ask: 'Two?',
      answers: [
        { letter: 'A', text: 'c' },
        { letter: 'B', text: 'd' },
        { letter: 'C', text: 'e' },
      ],
      right: 'A: c.',
      why: null,
    },
  ]);
});

test('headings ask, and what stands below them answers', () => {
  write('faq/en.md', 'Before.\n\n## One *and* only?\n\nYes.\n\nTwice.\n\n## Two?\n\nNo.\n');
  const { before, questions } = faqView(edition());
  expect(markdown(before).text).toContain('<p>Before.</p>');
  expect(questions.map(({ question, answer }) => [question, answer.nodes.length])).toEqual([
    ['One and only?', 2],
    ['Two?', 1],
  ]);
});

test.each([
  ['2027-03-31', 'Version 2, in force from April 1, 2027 on.'],
  ['2027-04-01', 'Version 2, in force since April 1, 2027.'],
])('on %s the terms say: %s', (today, status) => {
  write('terms/en.md', '---\nversion: "2"\nfrom: 2027-04-01\n---\n\nText.\n');
  expect(termsView(edition('en', today)).status).toBe(status);
});

const said = ({ status, acceptance, versions }: TermsView) => ({ status, acceptance, versions });

test('each version of the terms has a page that says when it applied, and leads to the others', () => {
  write('terms/en.md', '---\nversion: "3"\nfrom: 2027-06-01\n---\n\nThree.\n');
  write('terms/en/second.md', '---\nversion: "2"\nfrom: 2027-04-01\n---\n\nTwo.\n');
  write('terms/en/first.md', '---\nversion: "1"\nfrom: 2026-12-01\n---\n\nOne.\n');
  const status = {
    third: 'Version 3, in force from June 1, 2027 on.',
    second: 'Version 2, in force from April 1, 2027 until June 1, 2027.',
    first: 'Version 1, in force from December 1, 2026 until April 1, 2027.',
  };
  const listed = (shown: keyof typeof status) => [
    { status: status.third, href: shown === 'third' ? null : '/b/en/terms/' },
    { status: status.second, href: shown === 'second' ? null : '/b/en/terms/second/' },
    { status: status.first, href: shown === 'first' ? null : '/b/en/terms/first/' },
  ];
  const acceptance =
    'Nobody takes part before accepting these terms: what you do counts from that day on. Your own page says which day that was.';
  expect(said(termsView(edition()))).toEqual({
    ...{ status: status.third, acceptance, versions: listed('third') },
  });
  expect(said(termsView(edition(), 'first'))).toEqual({
    ...{ status: status.first, acceptance: null, versions: listed('first') },
  });
  expect(said(termsView(edition('pl'), 'second')).versions.map(({ href }) => href)).toEqual([
    ...['/b/pl/terms/', null, '/b/pl/terms/first/'],
  ]);
});

test('what does not belong in a text is told, with its line', () => {
  write('news/en/a.md', '---\non: 2027-04-31\n---\n\n<b>a</b>\n');
  write('CHANGELOG.md', '[x](javascript:y)\n');
  const { diagnostics } = readWritings(root, ['en']);
  expect(diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`).sort()).toEqual([
    'program/CHANGELOG.md:1 markdown-link',
    'program/news/en/a.md:2 bad-day',
    'program/news/en/a.md:2 key-missing',
    'program/news/en/a.md:5 markdown-html',
    'program/news/en/a.md:5 markdown-html',
  ]);
});
