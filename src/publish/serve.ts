import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.zip': 'application/zip',
};

export interface Served {
  readonly address: string;
  close(): void;
}

/** Serves the portal in `out` on this machine alone; port 0 takes any that is free. Throws where there is no portal. */
export function servePortal(out: string, port: number): Promise<Served> {
  if (!existsSync(join(out, 'index.html'))) throw new Error(`there is no portal in ${out}; build one first`);
  const base = baseOf(out);
  const server = createServer((request, response) => answer(out, base, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ address: `http://localhost:${taken}${base}`, close: () => server.close() });
    });
  });
}

/** Where the portal believes itself to be: the first page leads to `BASE/LOCALE/`. */
function baseOf(out: string): string {
  const first = readFileSync(join(out, 'index.html'), 'utf8');
  return /url=(\/(?:[^"]*\/)?)[^/"]+\/"/.exec(first)?.[1] ?? '/';
}

/** A file, the page of a folder, or the portal's own answer to a wrong address. */
function answer(out: string, base: string, { url = '/' }: IncomingMessage, response: ServerResponse): void {
  const found = fileAt(out, base, url);
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(found ?? '.html')] ?? 'application/octet-stream',
  });
  response.end(readFileSync(found ?? join(out, '404.html')));
}

function fileAt(out: string, base: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return null;
  const asked = join(out, normalize(`/${decoded(pathname.slice(base.length))}`));
  const file = statSync(asked, { throwIfNoEntry: false })?.isDirectory() ? join(asked, 'index.html') : asked;
  return existsSync(file) ? file : null;
}

/** The path as people write it; what cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
