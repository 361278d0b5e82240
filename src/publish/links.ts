import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

const LINK = /\s(?:href|src|action)="([^"]*)"/g;

/**
 * How many pages `out` has, which begins at the address `base`. Throws where a link of one leads to a file that is
 * not there: a portal is not published with it.
 */
export function refuseBrokenLinks(out: string, base: string): number {
  const pages = filesBelow(out).filter((file) => file.endsWith('.html'));
  const broken = brokenLinks(out, base, pages);
  if (broken.length === 0) return pages.length;
  throw new Error(
    `${broken.length} link(s) lead nowhere, the first of them ${broken.slice(0, 5).join(', ')}`,
  );
}

/** Each as `page: link`. */
function brokenLinks(out: string, base: string, pages: readonly string[]): string[] {
  const there = new Set(filesBelow(out).map((file) => base + file));
  const known = new Map<string, boolean>();
  const leads = (link: string): boolean => {
    const found = known.get(link) ?? isThere(link, base, there);
    known.set(link, found);
    return found;
  };
  return pages.flatMap((page) =>
    linksOf(join(out, page))
      .filter((link) => !leads(link))
      .map((link) => `${page}: ${link}`),
  );
}

function linksOf(file: string): string[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(LINK)].map(([, link = '']) => link);
}

/** Other sites, mail and places on the same page are not looked at. */
function isThere(link: string, base: string, there: ReadonlySet<string>): boolean {
  if (/^([a-z]+:|#)/.test(link)) return true;
  const [path = ''] = link.split('#');
  const file = decodeURI(path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(base) && there.has(file);
}
