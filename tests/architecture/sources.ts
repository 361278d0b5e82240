import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the repository: its path with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files that match any of the patterns, by path. */
export function sources(...patterns: string[]): Source[] {
  return globSync(patterns, { cwd: root, exclude: ['node_modules', 'dist', '.laurel', '.git', '.astro'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((path) => read(path));
}

function read(path: string): Source[] {
  try {
    return [{ path, text: readFileSync(root + path, 'utf8') }];
  } catch {
    return []; // a folder whose name matches
  }
}

/** Everything that is code: TypeScript as it stands, Astro files by their frontmatter and scripts. */
export const code = (folder: string): Source[] =>
  sources(`${folder}/**/*.{ts,tsx,astro,mjs}`).map((source) =>
    source.path.endsWith('.astro') ? { ...source, text: scriptOf(source.text) } : source,
  );

const FRONTMATTER = /^---\n(.*?)\n---/s;
const SCRIPT = /<script[^>]*>(.*?)<\/script>/gs;

function scriptOf(astro: string): string {
  const scripts = [...astro.matchAll(SCRIPT)].map(([, script = '']) => script);
  return [FRONTMATTER.exec(astro)?.[1] ?? '', ...scripts].join('\n');
}
