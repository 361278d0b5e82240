import { closeSync, mkdirSync, openSync, writeFileSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { ownOf } from '../components/person/own.ts';
import { pageOwners } from '../portal/owners.ts';
import type { Own } from '../portal/person/own.ts';
import { type Site, site } from '../portal/site.ts';
import { frameOf } from './frame.ts';
import { statementFile } from './statement.ts';

/** Some of the people: of every `count` of them the one at `index`, from 0. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** A personal page without its frame. */
export interface OwnPage {
  readonly locale: string;
  readonly own: Own;
}

/** By locale: a personal page with `SLOTS` in it. */
export type Frames = Readonly<Record<string, string>>;

/** Makes a folder in `out` for each page of these people, and writes their statements. */
export function writeStatements(out: string, share: Share): void {
  const { portal, editions } = site();
  for (const id of peopleIn(portal, share)) {
    for (const locale of editions.keys()) mkdirSync(folderOf(out, locale, id), { recursive: true });
    const { name, parts } = statementFile(portal.results, id);
    const folder = join(out, 'p', id);
    mkdirSync(folder, { recursive: true });
    writeParts(join(folder, name), parts);
  }
}

/** What stands on the page of each of these people, in each language: drawn one by one, as they are asked for. */
export function* ownPages(share: Share): Generator<OwnPage> {
  const { portal, editions } = site();
  for (const id of peopleIn(portal, share))
    for (const [locale, edition] of editions) yield { locale, own: ownOf(edition, id) };
}

/** Writes pages into their folders, in the frames of their languages. */
export function writePages(out: string, frames: Frames, pages: Iterable<OwnPage>): void {
  const fills = new Map(Object.entries(frames).map(([locale, page]) => [locale, frameOf(page)]));
  for (const { locale, own } of pages) {
    const fill = fills.get(locale);
    if (!fill) throw new Error(`personal pages have no frame in ${locale}`);
    writeFileSync(join(folderOf(out, locale, own.id), 'index.html'), fill(own));
  }
}

/** The ids of a share of those who have a page, in the order of their table. */
export const peopleIn = ({ program, reference }: Site['portal'], { index, count }: Share): string[] =>
  pageOwners(program, reference.participants)
    .filter((_, position) => position % count === index)
    .map(({ id }) => id);

const folderOf = (out: string, locale: string, id: string): string => join(out, locale, 'p', id);

function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const descriptor = openSync(file, 'w');
  try {
    writevSync(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
}
