import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { slugs } from '../portal/paths.ts';
import { filesBelow } from './files.ts';

/** Pages that are one person's, one desk's, or nothing without their scripts. */
const LEFT_OUT = [
  slugs.finder,
  slugs.client,
  slugs.operator,
  slugs.search,
  slugs.wall,
  slugs.reveals,
  slugs.door,
];

const PAGE = 'index.html';
/** What only a server or a script needs: policies, feeds, addresses of the published portal, typefaces asked for early, scripts. */
const FOR_SERVERS =
  /<meta http-equiv="content-security-policy"[^>]*>|<link rel="(?:canonical|alternate|manifest|modulepreload|preload)"[^>]*>|<script[\s\S]*?<\/script>/g;
/** They search, in a browser that runs scripts. */
const FORM = /<form(?=[ >])/g;
const ISLAND = /<astro-island [^>]*>/g;
const ADDRESS = /\s(href|src|action)="([^"]*)"/g;
/** A page that leads to another at once. */
const REFRESH = /(http-equiv="refresh" content="0; url=)([^"]*)"/g;
/** Pages of a folder are strangers to each other. */
const TRANSITION = /@view-transition\s*\{[^}]*\}/g;
const STYLE_ADDRESS = /url\(([^)]*)\)/g;

/**
 * Copies the public pages of a portal, which begins at the address `base`, into `out` with all that they show, so that
 * they open from a folder: addresses are relative, and what led to a page that is not there leads nowhere. Gives the
 * paths of what was written, in order.
 */
export function writePlainPages(portal: string, base: string, out: string): string[] {
  const pages = filesBelow(portal, isEntered).filter((file) => file === PAGE || file.endsWith(`/${PAGE}`));
  const shown: Shown = { base, portal, pages: new Set(pages), files: new Set() };
  for (const page of pages) write(out, page, plain(page, readFileSync(join(portal, page), 'utf8'), shown));
  for (const file of shown.files)
    if (file.endsWith('.css'))
      write(out, file, plainStyle(file, readFileSync(join(portal, file), 'utf8'), shown));
    else copy(portal, out, file);
  return filesBelow(out);
}

interface Shown {
  readonly base: string;
  readonly portal: string;
  readonly pages: ReadonlySet<string>;
  /** What pages load or offer, as it is met. */
  readonly files: Set<string>;
}

/** Folders of a language stand below the portal, and those of its pages below them. */
const isEntered = (folder: string): boolean =>
  !LEFT_OUT.some((slug) => `${folder}/`.split('/').slice(1).join('/') === slug) &&
  !/^[^/]+\/p\//.test(folder);

function plain(page: string, text: string, shown: Shown): string {
  return text
    .replace(FOR_SERVERS, '')
    .replace(FORM, '<form hidden')
    .replace(ISLAND, '<astro-island>')
    .replace(
      REFRESH,
      (_, start: string, address: string) => `${start}${leading(page, address, shown) ?? ''}"`,
    )
    .replace(ADDRESS, (_, name: string, address: string) => {
      const to = leading(page, address, shown);
      return to === null ? '' : ` ${name}="${to}"`;
    });
}

const plainStyle = (file: string, text: string, shown: Shown): string =>
  text
    .replace(TRANSITION, '')
    .replace(STYLE_ADDRESS, (_, address: string) => `url(${inStyle(file, address, shown)})`);

/** A drawing may be a mask, which browsers load from no other file of a folder: it stands in the style itself. */
function inStyle(file: string, address: string, shown: Shown): string {
  const drawing = join(shown.portal, address.slice(shown.base.length));
  if (address.startsWith(shown.base) && address.endsWith('.svg') && existsSync(drawing))
    return `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`;
  return leading(file, address, shown) ?? '';
}

/** Where an address leads from a file in the folder; null where it leads out of it. */
function leading(from: string, address: string, { base, portal, pages, files }: Shown): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const file = decodeURI(path === '' || path.endsWith('/') ? path + PAGE : path);
  if (!pages.has(file)) {
    if (file.endsWith(PAGE) || !isEntered(posix.dirname(file)) || !existsSync(join(portal, file)))
      return null;
    files.add(file);
  }
  return encodeURI(posix.relative(posix.dirname(from), file)) + rest;
}

function write(out: string, file: string, text: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

function copy(portal: string, out: string, file: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  copyFileSync(join(portal, file), join(out, file));
}
