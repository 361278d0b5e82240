import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { groupSecret } from '../../sealing/build.ts';
import { hexOf } from '../../sealing/bytes.ts';
import { readerWith } from '../../sealing/keys.ts';
import type { Entry } from '../../sealing/pages.ts';
import { rowReader, type VaultRow } from '../../sealing/vault.ts';
import { type HeldPage, heldPages, membersOf } from './pages.ts';
import { type Into, type Written, writeSealed, writeSealedJson } from './writer.ts';

/** A file that somebody downloads from their page. */
interface Download {
  /** Its name among what is theirs. */
  readonly name: string;
  readonly type: string;
  /** Where it lies. */
  readonly file: string;
}

export interface Shared {
  /** Drawn pages, in the open. */
  readonly pages: string;
  readonly locales: readonly string[];
  readonly rows: readonly VaultRow[];
  readonly downloads: { readonly client: readonly Download[]; readonly operator: readonly Download[] };
}

/** The secret of the members in this build. */
export const membersSecret = ({ build }: Pick<Into, 'build'>): Promise<Uint8Array> =>
  groupSecret(build, 'members');

/** Seals what the members share, and what is the client's and the operator's; gives the files. */
export async function sealShared(
  into: Into,
  { pages, locales, rows, downloads }: Shared,
): Promise<Written[]> {
  const held = heldPages(pages);
  const secret = await membersSecret(into);
  const reader = await readerWith(secret, into.build);
  const audience = 'group';
  const files = [await writeSealedJson(into, reader, { name: 'index', audience, content: membersOf(held) })];
  for (const { holder, ...content } of held)
    if (holder === 'group')
      files.push(await writeSealedJson(into, reader, { name: content.path, audience, content }));
  for (const desk of ['client', 'operator'] as const) {
    const row = rows.find((candidate) => candidate.audience === desk);
    const entries = entriesOf(held, desk, locales, hexOf(secret), downloads[desk]);
    if (row) files.push(...(await sealDesk(into, row, entries, downloads[desk])));
  }
  return files;
}

/** The page of the client or the operator in each language. Throws where one was not drawn. */
function entriesOf(
  held: readonly HeldPage[],
  desk: 'client' | 'operator',
  locales: readonly string[],
  group: string,
  downloads: readonly Download[],
): [locale: string, entry: Entry][] {
  const own = downloads.map(({ name, type, file }) => [`${desk}/${basename(file)}`, { page: name, type }]);
  return locales.map((locale) => {
    const page = held.find(({ holder, path }) => holder === desk && path.startsWith(`${locale}/`));
    if (!page) throw new Error(`the ${desk} has no page in ${locale}`);
    const { path, title, main } = page;
    return [locale, { path, title, main, group, files: Object.fromEntries(own) }];
  });
}

async function sealDesk(
  into: Into,
  row: VaultRow,
  entries: readonly [locale: string, entry: Entry][],
  downloads: readonly Download[],
): Promise<Written[]> {
  const reader = await rowReader(row);
  const { audience } = row;
  const files: Written[] = [];
  for (const [locale, content] of entries)
    files.push(await writeSealedJson(into, reader, { name: `page/${locale}`, audience, content }));
  for (const { name, type, file } of downloads)
    files.push(await writeSealed(into, reader, { name, audience, type, content: readFileSync(file) }));
  return files;
}
