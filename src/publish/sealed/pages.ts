import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, holderOf } from '../../portal/audience.ts';
import { withoutEntities } from '../../program/source/entities.ts';
import type { Members, SealedPage } from '../../sealing/pages.ts';
import { filesBelow } from '../files.ts';

/** A page that is to be sealed, without its frame. */
export interface HeldPage extends SealedPage {
  readonly holder: Holder;
}

const INDEX = 'index.html';

/** The pages of the private folder that are sealed for a group, in the order of their addresses. */
export function heldPages(folder: string): HeldPage[] {
  return filesBelow(folder, (path) => !/^([^/]+\/p|_astro)$/.test(path))
    .filter((file) => file.endsWith(`/${INDEX}`))
    .flatMap((file) => {
      const path = file.slice(0, -INDEX.length);
      const holder = holderOf(path.slice(path.indexOf('/') + 1));
      return holder ? [{ holder, path, ...insideOf(readFileSync(join(folder, file), 'utf8'), path) }] : [];
    });
}

/** What stands in a page's frame. Throws where it has none: it would be sealed empty. */
function insideOf(page: string, path: string): { title: string; main: string } {
  const [, title] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const start = page.indexOf('>', page.indexOf('<main ')) + 1;
  const end = page.lastIndexOf('</main>');
  if (title === undefined || start < 1 || end < start) throw new Error(`the page ${path} has no frame`);
  return { title: withoutEntities(title), main: page.slice(start, end) };
}

/** What a search of the group finds. */
export const membersOf = (pages: readonly HeldPage[]): Members => ({
  pages: Object.fromEntries(
    pages
      .filter(({ holder }) => holder === 'group')
      .map(({ path, title, main }) => [path, { title, words: wordsIn(main) }]),
  ),
});

/** Each word once, small, in the order of code units. */
function wordsIn(markup: string): string {
  const words = withoutEntities(markup.replaceAll(/<[^>]*>/g, ' '))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(words ?? [])].sort().join(' ');
}
