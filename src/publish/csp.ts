import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SLOTS } from '../portal/person/own.ts';
import { filesBelow } from './files.ts';

/** What a page may load: its own portal's files, and the scripts that stand in it, each by its digest. */
const RULES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
};

/** Only on the page that is opened with a code: there the one policy makes markup of text. */
const TRUSTED: Readonly<Record<string, string>> = {
  'require-trusted-types-for': "'script'",
  'trusted-types': 'laurel',
};

/**
 * Writes into each page what it may load, and where it may send forms: personal ones to these origins, too. A page that
 * needs more shows nothing of it, and says so in the console.
 */
export function protectPages(out: string, forms: readonly string[]): void {
  for (const file of filesBelow(out).filter((name) => name.endsWith('.html'))) {
    const path = join(out, file);
    writeFileSync(path, protectedPage(readFileSync(path, 'utf8'), forms));
  }
}

/** The page with its policy, before anything that the policy is about. */
export function protectedPage(page: string, forms: readonly string[]): string {
  const scripts = inside(page, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = ["'self'", ...inside(page, /<style[^>]*>([\s\S]*?)<\/style>/g)].join(' ');
  const searches = /data-(search|unlock)=/.test(page) ? ["'wasm-unsafe-eval'"] : [];
  const sources = ["'self'", ...scripts, ...searches].join(' ');
  const trusted = page.includes('data-unlock') ? TRUSTED : {};
  const sends = isPersonal(page) ? { 'form-action': ["'self'", ...forms].join(' ') } : {};
  const rules = Object.entries({
    ...RULES,
    ...sends,
    'style-src': styles,
    'script-src': sources,
    ...trusted,
  });
  const policy = rules.map((rule) => rule.join(' ')).join('; ');
  const tags = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  return page.replace(/<meta charset="utf-8"[^>]*>/, (charset) => charset + tags);
}

/** What is somebody's own is shown in it: filled into a frame, or opened with a code. */
const isPersonal = (page: string): boolean => page.includes(SLOTS.body) || page.includes('data-unlock=');

/** The digests of what stands in a page's own tags. */
const inside = (page: string, tags: RegExp): string[] => [
  ...new Set([...page.matchAll(tags)].map(([, text = '']) => hashOf(text))),
];

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
