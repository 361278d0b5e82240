interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    waitMs: number,
  ): Promise<{ results: readonly { data(): Promise<Found> }[] } | null>;
}

const SHOWN = 12;
/** Shorter than most people take from key to key, so that an answer comes at once, and not one a key. */
const PAUSE_MS = 40;

/** Searches while the visitor types. The index is fetched when the field is first used. */
export function bring(form: HTMLElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[data-results]');
  const base = form.dataset['search'] ?? '/';
  if (!input || !list) return;
  for (const part of form.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  for (const part of form.querySelectorAll<HTMLElement>('[data-still]')) part.hidden = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', async () => {
    const pages = await search(base, input.value);
    if (pages)
      list.replaceChildren(...(pages.length === 0 && input.value ? [nothing(form)] : pages.map(entry)));
  });
}

/** Null where a later letter has overtaken the question. */
async function search(base: string, query: string): Promise<Found[] | null> {
  if (query.trim() === '') return [];
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  const answer = await pagefind.debouncedSearch(query, {}, PAUSE_MS);
  return answer && Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
}

function entry({ url, meta, excerpt }: Found): HTMLElement {
  const link = document.createElement('a');
  const title = document.createElement('b');
  const text = document.createElement('p');
  link.href = url;
  title.textContent = meta['title'] ?? url;
  text.append(...marked(excerpt));
  link.append(title, text);
  return link;
}

/** An excerpt's text with its marks, and nothing else of its markup. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return node.nodeName === 'MARK' ? mark : document.createTextNode(node.textContent ?? '');
  });
}

function nothing(form: HTMLElement): HTMLElement {
  const text = document.createElement('p');
  text.textContent = form.dataset['none'] ?? '';
  return text;
}
