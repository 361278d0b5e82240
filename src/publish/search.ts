import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from './files.ts';

/** What searching needs of Pagefind; its own forms and their styles stay out. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(meta|index|fragment|filter))$/;

/** Lists the languages, in an order of the day. */
const ENTRY = 'pagefind-entry.json';

/** Makes the index of the pages that may be found, one for each language, into `pagefind/`. */
export async function indexPages(out: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`no index of the pages: ${errors.join('; ')}`);
  for (const page of publicPages(out)) {
    const content = withPlainLetters(readFileSync(join(out, page), 'utf8'));
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: page, content });
    if (added.errors.length > 0) throw new Error(`${page} is not indexed: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => NEEDED.test(nameOf(file.path)))) {
    const file = join(out, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === ENTRY ? sortedKeys(content) : content);
  }
  await close();
}

function sortedKeys(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as Record<string, object>;
  return JSON.stringify({
    ...entry,
    languages: Object.fromEntries(Object.entries(entry['languages'] ?? {}).sort(byKey)),
  });
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

/** Personal pages stand in `p/` below each language. */
const publicPages = (out: string): string[] =>
  filesBelow(out, (folder) => !/^([^/]+\/p|_astro|pagefind)$/.test(folder)).filter((file) =>
    file.endsWith('.html'),
  );

/** The index folds accents and leaves ł as it is: words with it are added once more without. */
function withPlainLetters(page: string): string {
  const words = page.match(/\p{L}*[łŁ]\p{L}*/gu) ?? [];
  const plain = [...new Set(words)].map((word) => word.replaceAll('ł', 'l').replaceAll('Ł', 'L'));
  return plain.length === 0 ? page : page.replace('</main>', `<p>${plain.join(' ')}</p></main>`);
}
