import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePlainPages } from '../../src/publish/plain-pages.ts';

const PORTAL: Readonly<Record<string, string>> = {
  'index.html': '<meta http-equiv="refresh" content="0; url=/club/en/"><a href="/club/en/">English</a>',
  'en/index.html': [
    '<meta http-equiv="content-security-policy" content="x"><link rel="canonical" href="https://a.example/club/en/">',
    '<link rel="stylesheet" href="/club/_astro/portal.css"><script type="module" src="/club/_astro/start.js"></script>',
    '<img src="/club/brand/logo.svg"><a href="/club/en/boards/gold%20team/#row-1">Gold</a><a href="#content">Skip</a>',
    '<a class="name" href="/club/en/p/ada/">Ada</a><a href="https://b.example/">Elsewhere</a><a href="/club/en/client/">C</a>',
    '<form class="find" action="/club/en/search/"></form><astro-island component-url="/club/_astro/x.js">3</astro-island>',
  ].join('\n'),
  'en/boards/gold team/index.html':
    '<a href="/club/en/boards/gold%20team/">Here</a><a href="/club/en/calendar.ics">Dates</a>',
  'en/p/index.html': 'finder',
  'en/p/ada/index.html': 'Ada',
  'en/client/index.html': 'client',
  'en/operator/index.html': 'operator',
  'en/search/index.html': 'search',
  'en/wall/index.html': 'wall',
  'en/reveal/gold/index.html': 'reveal',
  'en/open/index.html': 'door',
  'en/calendar.ics': 'BEGIN',
  'client/results.zip': 'PK',
  'brand/logo.svg': '<svg/>',
  'unused.png': 'x',
  '_astro/portal.css':
    '@font-face{src:url(/club/_astro/a.woff2)}@view-transition{navigation:auto}.m{mask:url(/club/_astro/wreath.svg)}.x{background:url(data:,)}',
  '_astro/a.woff2': 'font',
  '_astro/wreath.svg': '<svg/>',
  '_astro/start.js': '1',
};

let folder: string;
let written: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-plain-'));
  for (const [path, text] of Object.entries(PORTAL)) {
    mkdirSync(dirname(join(folder, 'portal', path)), { recursive: true });
    writeFileSync(join(folder, 'portal', path), text);
  }
  written = writePlainPages(join(folder, 'portal'), '/club/', join(folder, 'plain'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (path: string): string => readFileSync(join(folder, 'plain', path), 'utf8');

test('only what everyone sees is copied, with what it shows', () => {
  expect(written).toEqual([
    '_astro/a.woff2',
    '_astro/portal.css',
    'brand/logo.svg',
    'en/boards/gold team/index.html',
    'en/calendar.ics',
    'en/index.html',
    'index.html',
  ]);
});

test('addresses are relative, and what is left out leads nowhere', () => {
  expect(text('index.html')).toBe(
    '<meta http-equiv="refresh" content="0; url=en/index.html"><a href="en/index.html">English</a>',
  );
  expect(text('en/index.html')).toBe(
    [
      '',
      '<link rel="stylesheet" href="../_astro/portal.css">',
      '<img src="../brand/logo.svg"><a href="boards/gold%20team/index.html#row-1">Gold</a><a href="#content">Skip</a>',
      '<a class="name">Ada</a><a href="https://b.example/">Elsewhere</a><a>C</a>',
      '<form hidden class="find"></form><astro-island>3</astro-island>',
    ].join('\n'),
  );
  expect(text('en/boards/gold team/index.html')).toBe(
    '<a href="index.html">Here</a><a href="../../calendar.ics">Dates</a>',
  );
  expect(text('_astro/portal.css')).toBe(
    '@font-face{src:url(a.woff2)}.m{mask:url(data:image/svg+xml;base64,PHN2Zy8+)}.x{background:url(data:,)}',
  );
});
