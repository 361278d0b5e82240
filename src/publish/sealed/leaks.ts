import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Participant } from '../../intake/reference/reference.ts';
import { withoutEntities } from '../../program/source/entities.ts';
import { SEALED } from '../../sealing/pages.ts';
import type { VaultRow } from '../../sealing/vault.ts';
import { filesBelow } from '../files.ts';

/** Stands in every page that is to be sealed; where it is found in the open, a page was not. */
export const CANARY = 'data-sealed-page';

/** Scripts and typefaces are the same for every program; what they are called could be anybody's name. */
const OURS = /\.(js|woff2|pagefind|pf_index)$|^pagefind\/wasm/;
/** So many signs of a text are looked up at once. */
const KEY = 6;

/**
 * Throws where a file that everyone may read holds an e-mail address, or a name of two words, of somebody who takes
 * part, or a page that should have been sealed; compressed files are opened first. Sealed files are not looked into.
 */
export function refuseLeaks(portal: string, people: readonly Participant[], rows: readonly VaultRow[]): void {
  const secrets = byStart([
    CANARY,
    ...people.flatMap(({ name, alias, attributes }) => [name, alias, ...written(attributes)]),
    // The client and whom to ask are named on every page.
    ...rows.filter(({ audience }) => audience === 'person').flatMap(({ name, email }) => [name, email]),
  ]);
  // The message is printed where everyone may read it: it says where, and not what.
  for (const file of filesBelow(portal, (path) => path !== SEALED).filter((name) => !OURS.test(name)))
    for (const text of readings(readFileSync(join(portal, file))))
      if (tells(text, secrets)) throw new Error(`${file} tells everyone what should be sealed`);
}

/** What stands in the row of somebody: of who is erased, it is nowhere else. */
const written = ({ name = '', alias = '', email = '' }: Participant['attributes']): string[] => [
  name,
  alias,
  email,
];

/** What is worth looking for, by its first signs. */
function byStart(texts: readonly string[]): Map<string, string[]> {
  const telling = texts
    .filter((text) => text === CANARY || /^\S+@\S+$|^\S+\s+\S/.test(text))
    .filter((text) => text.length >= KEY);
  return Map.groupBy(new Set(telling), (text) => text.slice(0, KEY));
}

function tells(text: string, secrets: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at + KEY <= text.length; at += 1)
    if (secrets.get(text.slice(at, at + KEY))?.some((secret) => text.startsWith(secret, at))) return true;
  return false;
}

/** A file as text, as it stands and as a browser, a script or an address would read it. */
function readings(bytes: Buffer): string[] {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
  return [text, withoutEntities(text), withoutEscapes(text)].filter(
    (reading, index) => index === 0 || reading !== text,
  );
}

const withoutEscapes = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (digits) =>
      Buffer.from(digits.replaceAll('%', ''), 'hex').toString('utf8'),
    );
