import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LINK = /\]\(([^)#\s]+)[^)]*\)/g;

/** Texts of a portal lead to its pages: a build refuses those that lead nowhere. */
const WRITING = /(^|\/)program\/(news|lessons|faq|terms|CHANGELOG\.md)/;

test('every link between the documents leads somewhere', () => {
  const documents = sources('*.md', '{src,program,data,scripts,tests}/**/*.md').filter(
    ({ path }) => !WRITING.test(path),
  );
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(LINK)].map(([, to = '']) => ({ path, to })),
  );
  const inside = links.filter(({ to }) => !/^[a-z]+:/.test(to));
  expect(inside.length).toBeGreaterThan(10);
  const dead = inside.filter(({ path, to }) => !existsSync(join(root, dirname(path), to)));
  expect(dead.map(({ path, to }) => `${path} > ${to}`)).toEqual([]);
});
