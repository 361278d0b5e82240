import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

const LINK = /\s(?:href|src|action)="([^"]*)"/g;

/** Every link of a page in `out` to a file that is not there, as `page: link`; addresses begin with `base`. */
export function brokenLinks(out: string, base: string): string[] {
  const files = filesBelow(out);
  const there = new Set(files.map((file) => base + file));
  const known = new Map<string, boolean>();
  const leads = (link: string): boolean => {
    const found = known.get(link) ?? isThere(link, base, there);
    known.set(link, found);
    return found;
  };
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      linksOf(join(out, file))
        .filter((link) => !leads(link))
        .map((link) => `${file}: ${link}`),
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
