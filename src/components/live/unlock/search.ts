import type { Members } from '../../../sealing/pages.ts';

const SHOWN = 12;

/** Lets a search find the group's own pages, too, in the page's language; they come before what everyone finds. */
export function searchMembers(page: ParentNode, { pages }: Members, base: string, locale: string): void {
  const form = page.querySelector<HTMLElement>('[data-search]');
  const input = form?.querySelector('input');
  const list = form?.querySelector('[data-results]');
  if (!form || !input || !list) return;
  const own = document.createElement('div');
  own.className = 'results';
  list.before(own);
  const entries = Object.entries(pages).filter(([path]) => path.startsWith(`${locale}/`));
  input.addEventListener('input', () => {
    const asked = wordsOf(input.value);
    const found =
      asked.length === 0 ? [] : entries.filter(([, { words }]) => asked.every((word) => begins(words, word)));
    own.replaceChildren(...found.slice(0, SHOWN).map(([path, { title }]) => entry(base + path, title)));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether one of the words begins so. */
const begins = (words: string, start: string): boolean => ` ${words}`.includes(` ${start}`);

function entry(href: string, title: string): HTMLElement {
  const link = document.createElement('a');
  const label = document.createElement('b');
  link.href = href;
  label.textContent = title;
  link.append(label);
  return link;
}
