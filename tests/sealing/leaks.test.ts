import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Participant } from '../../src/intake/reference/reference.ts';
import { refuseLeaks } from '../../src/publish/sealed/leaks.ts';
import type { VaultRow } from '../../src/sealing/vault.ts';

const PEOPLE: readonly Participant[] = [
  {
    ...{
      id: 'p1',
      name: 'Zoë O’Neill',
      alias: 'Star',
      locale: 'en',
      isNamed: true,
      acceptedOn: null,
      isErased: false,
    },
    attributes: { email: 'zoe@people.example' },
  },
  {
    ...{ id: 'p2', name: 'p2', alias: 'p2', locale: 'en', isNamed: false, acceptedOn: null, isErased: true },
    attributes: { name: 'Ewa Erazm' },
  },
];

/** Who has a code; a person may be named in the vault alone. */
const ROWS = [
  ['person', 'p3', 'Vera Vault'],
  ['client', 'client', 'Northern Trade'],
  ['operator', 'operator', 'Program desk'],
].map(([audience, id, name]) => ({
  ...({ audience, id, name, generation: 1, salt: '', names: '', opens: '' } as VaultRow),
  email: `${id}@vault.example`,
}));

let portal: string;
beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'laurel-leaks-'));
});
afterEach(() => rmSync(portal, { recursive: true, force: true }));

function scan(file: string, content: string | Buffer): () => void {
  mkdirSync(dirname(join(portal, file)), { recursive: true });
  writeFileSync(join(portal, file), content);
  return () => refuseLeaks(portal, PEOPLE, ROWS);
}

describe('a leak', () => {
  test.each([
    ['a name', 'en/index.html', '<p>Zoë O’Neill leads</p>'],
    ['a name of the vault', 'en/index.html', '<p>Vera Vault leads</p>'],
    ['an address of the vault', 'en/index.html', '<p>p3@vault.example</p>'],
    ['an address', 'en/rules/index.html', '<a href="mailto:zoe@people.example">'],
    ['a name of who is erased', 'en/stages/index.html', '<p>Ewa Erazm leads</p>'],
    ['entities', 'feed.xml', '<b>Zo&#235; O&#x2019;Neill</b>'],
    ['escapes', 'data.json', '{"n":"Zo\\u00eb O\\u2019Neill"}'],
    ['an address of a page', 'index.html', '<a href="/Zo%C3%AB%20O%E2%80%99Neill/">'],
    ['a compressed file', 'pagefind/fragment/en.pf_fragment', gzipSync('{"content":"Zoë O’Neill"}')],
    ['a whole page', 'en/boards/index.html', '<main data-sealed-page><h1>Boards</h1></main>'],
  ])('is found in %s, and its message does not repeat it', (_, file, content) => {
    expect(scan(file, content)).toThrow(new Error(`${file} tells everyone what should be sealed`));
  });

  test.each([
    ['a word that is also an alias', 'en/index.html', '<p>Star of the week</p>'],
    ['the client and whom to ask', 'en/index.html', 'Northern Trade · Program desk, operator@vault.example'],
    ['a sealed file', 's/0123456789abcdefghjkmnpqrs', 'Zoë O’Neill'],
    ['a script of ours', '_astro/start.js', '"Zoë O’Neill"'],
  ])('is not %s', (_, file, content) => {
    expect(scan(file, content)).not.toThrow();
  });
});
