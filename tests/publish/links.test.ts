import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseBrokenLinks } from '../../src/publish/links.ts';

const out = mkdtempSync(join(tmpdir(), 'laurel-links-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

function page(path: string, ...links: string[]): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), links.map((link) => `<a href="${link}">x</a>`).join('\n'));
}

test('pages are counted, and a link that leads nowhere is named', () => {
  page(
    'index.html',
    '/sales/en/',
    '/sales/en/p/%C5%82ucja/',
    'https://example.com/x',
    'mailto:a@b.c',
    '#top',
  );
  page('en/index.html', '/sales/', '/sales/en/#rules');
  page('en/p/łucja/index.html', '/sales/en/');
  expect(refuseBrokenLinks(out, '/sales/')).toBe(3);
  page('en/index.html', '/sales/pl/', '/en/');
  expect(() => refuseBrokenLinks(out, '/sales/')).toThrow(
    '2 link(s) lead nowhere, the first of them en/index.html: /sales/pl/, en/index.html: /en/',
  );
});
