import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownOf } from '../../components/person/own.ts';
import type { Edition } from '../../portal/edition.ts';
import { slugs } from '../../portal/paths.ts';
import { type Site, site } from '../../portal/site.ts';
import { type Build, buildOf, sealFor } from '../../sealing/build.ts';
import { utf8 } from '../../sealing/bytes.ts';
import { type Reader, readerOf } from '../../sealing/keys.ts';
import type { Entry } from '../../sealing/pages.ts';
import { bytesOf, type VaultRow } from '../../sealing/vault.ts';
import { peopleIn, type Share } from '../people.ts';

/** What a process needs to seal pages: keys as hexadecimal text, which no file holds. */
export interface SealingOrder {
  readonly build: Omit<Build, 'key'>;
  readonly sealing: string;
  /** Of the members, in this build. */
  readonly group: string;
  readonly rows: readonly VaultRow[];
}

/** Seals the page of each of these people in each language, and their statement, into `out`. */
export async function sealPeople(out: string, share: Share, order: SealingOrder): Promise<void> {
  const { portal } = site();
  const build = await buildOf(order.build, bytesOf(order.sealing));
  const rows = new Map(order.rows.map((row) => [row.id, row]));
  for (const id of peopleIn(portal, share)) {
    const row = rows.get(id);
    if (row) await sealPerson(out, build, row, order.group);
  }
}

async function sealPerson(out: string, build: Build, row: VaultRow, group: string): Promise<void> {
  const { portal, editions } = site();
  const reader = await readerOf({ names: bytesOf(row.names), opens: bytesOf(row.opens) });
  for (const edition of editions.values())
    await sealInto(out, build, reader, `page/${edition.locale}`, entryOf(edition, row.id, group, editions));
  const statement = Buffer.concat(portal.results.statement(row.id));
  await sealFile(out, build, reader, { name: 'statement', type: 'text/csv', content: statement });
}

function entryOf(edition: Edition, id: string, group: string, editions: Site['editions']): Entry {
  const { name, body } = ownOf(edition, id);
  const locales = [...editions.keys()];
  const pages = locales.map((locale) => [`${locale}/${slugs.person(id)}`, pageFile(locale)] as const);
  const statements = locales.map((locale) => [`${locale}/${slugs.statement(id)}`, STATEMENT] as const);
  return {
    path: `${edition.locale}/${slugs.person(id)}`,
    title: `${name} · ${edition.text(edition.portal.program.title)}`,
    main: body,
    group,
    files: Object.fromEntries([...pages, ...statements]),
  };
}

const STATEMENT = { page: 'statement', type: 'text/csv' } as const;
const pageFile = (locale: string) => ({ page: `page/${locale}`, type: 'application/json' });

const sealInto = (out: string, build: Build, reader: Reader, name: string, page: object): Promise<void> =>
  sealFile(out, build, reader, { name, type: 'application/json', content: utf8(JSON.stringify(page)) });

async function sealFile(
  out: string,
  build: Build,
  reader: Reader,
  file: { readonly name: string; readonly type: string; readonly content: Uint8Array },
): Promise<void> {
  const { name, bytes } = await sealFor(build, reader, { ...file, audience: 'person' });
  writeFileSync(join(out, name), bytes);
}
