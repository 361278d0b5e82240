import { ownOf } from '../../components/person/own.ts';
import type { Edition } from '../../portal/edition.ts';
import { slugs, statementPath } from '../../portal/paths.ts';
import { site } from '../../portal/site.ts';
import { type Build, buildOf } from '../../sealing/build.ts';
import { bytesOf } from '../../sealing/bytes.ts';
import type { Entry } from '../../sealing/pages.ts';
import { rowReader, type VaultRow } from '../../sealing/vault.ts';
import { peopleIn, type Share } from '../people.ts';
import { statementFile } from '../statement.ts';
import { type Into, type Written, writeSealed, writeSealedJson } from './writer.ts';

/** What a process needs to seal pages: keys as hexadecimal text, which no file holds. */
export interface SealingOrder {
  readonly build: Omit<Build, 'key'>;
  readonly sealing: string;
  /** Of the members, in this build. */
  readonly group: string;
  readonly rows: readonly VaultRow[];
}

/** Seals the page of each of these people in each language, and their statement, into `out`; gives the files. */
export async function sealPeople(out: string, share: Share, order: SealingOrder): Promise<Written[]> {
  const { portal } = site();
  const into = { out, build: await buildOf(order.build, bytesOf(order.sealing)) };
  const rows = new Map(order.rows.map((row) => [row.id, row]));
  const files: Written[] = [];
  for (const id of peopleIn(portal, share)) {
    const row = rows.get(id);
    if (row) files.push(...(await sealPerson(into, row, order.group)));
  }
  return files;
}

async function sealPerson(into: Into, row: VaultRow, group: string): Promise<Written[]> {
  const { portal, editions } = site();
  const { name, type, parts } = statementFile(portal.results, row.id);
  const statement = { name: STATEMENT, type, audience: 'person', content: Buffer.concat(parts) } as const;
  const files = {
    ...pagesOf(row.id, [...editions.keys()]),
    [statementPath(row.id, name)]: { page: STATEMENT, type },
  };
  const reader = await rowReader(row);
  const sealed: Written[] = [];
  for (const [locale, edition] of editions) {
    const content: Entry = { ...pageOf(edition, row.id), group, files };
    sealed.push(await writeSealedJson(into, reader, { name: pageName(locale), audience: 'person', content }));
  }
  return [...sealed, await writeSealed(into, reader, statement)];
}

function pageOf(edition: Edition, id: string): Pick<Entry, 'path' | 'title' | 'main'> {
  const { name, body } = ownOf(edition, id);
  return {
    path: `${edition.locale}/${slugs.person(id)}`,
    title: `${name} · ${edition.text(edition.portal.program.title)}`,
    main: body,
  };
}

/** By address: somebody's page in each language. */
const pagesOf = (id: string, locales: readonly string[]): Entry['files'] =>
  Object.fromEntries(
    locales.map((locale) => [
      `${locale}/${slugs.person(id)}`,
      { page: pageName(locale), type: 'application/json' },
    ]),
  );

const STATEMENT = 'statement';
const pageName = (locale: string): string => `page/${locale}`;
