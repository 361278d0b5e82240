import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEALED } from '../sealing/pages.ts';

/** What pages cannot say of themselves, for whoever serves them. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Sealed files are never kept by anyone between: tomorrow they are others. */
const UNKEPT: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, noarchive',
};

/** How servers are told, by their names, of a portal whose address has this path. */
export const SERVERS: Readonly<Record<string, (base: string) => string>> = { headers, nginx, cloudfront };

/** Writes `_headers`, which Netlify and Cloudflare Pages read. */
export const writeHeaders = (portal: string, base: string): void =>
  writeFileSync(join(portal, '_headers'), headers(base));

function headers(base: string): string {
  const lines = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines(HEADERS), `${base}${SEALED}/*`, ...lines(UNKEPT), ''].join('\n');
}

/** nginx forgets the headers of a server where a location has its own: they are said twice. */
function nginx(base: string): string {
  const lines = (values: Readonly<Record<string, string>>, indent: string) =>
    Object.entries(values).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  return [
    ...lines(HEADERS, ''),
    `location ${base}${SEALED}/ {`,
    ...lines({ ...HEADERS, ...UNKEPT }, '  '),
    '  autoindex off;',
    '}',
    '',
  ].join('\n');
}

/** A function for the viewer's response. */
function cloudfront(base: string): string {
  const values = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(
      ([name, value]) => `    ${JSON.stringify(name.toLowerCase())}: { value: ${JSON.stringify(value)} },`,
    );
  return [
    'function handler(event) {',
    '  Object.assign(event.response.headers, {',
    ...values(HEADERS),
    '  });',
    `  if (event.request.uri.startsWith('${base}${SEALED}/')) Object.assign(event.response.headers, {`,
    ...values(UNKEPT),
    '  });',
    '  return event.response;',
    '}',
    '',
  ].join('\n');
}
