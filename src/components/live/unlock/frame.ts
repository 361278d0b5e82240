import { enliven } from '../parts.ts';
import { type Member, ownPath } from './member.ts';
import { documentAt } from './show.ts';
import { type Words, wordsOf } from './words.ts';

/** What of a page stands around what it shows, and is in a language. */
const PARTS = ['.skip', '.head', '.offline', '.stale', '[data-member]', '.foot'];

const bar = (): HTMLElement | null => document.querySelector('[data-member]');

/** Says something beside the page that is shown. */
export const note = (text: string): void => bar()?.querySelector('[data-note]')?.replaceChildren(text);

/** Shows the bar of whoever's page is open: the way to what is theirs, and the button that closes it all. */
export function fillBar(member: Member, close: () => void): void {
  const own = member.place.base + ownPath(member, document.documentElement.lang);
  const shown = bar();
  if (!shown) return;
  shown.hidden = false;
  shown.querySelector('[data-links]')?.replaceChildren(...linksIn(shown, own));
  shown.querySelector('[data-forget]')?.addEventListener('click', close);
}

/** Puts the frame of the door in another language around what is shown; gives its words, or null where it has no door. */
export async function wear(locale: string, base: string): Promise<Words | null> {
  const door = await documentAt(`${base}${locale}/open/`);
  const form = door?.querySelector<HTMLElement>('[data-unlock]');
  if (!door || !form) return null;
  for (const part of PARTS) {
    const next = door.querySelector(part);
    if (next) document.querySelector(part)?.replaceWith(document.adoptNode(next));
  }
  document.documentElement.lang = locale;
  enliven(document);
  return wordsOf(form);
}

function linksIn(shown: HTMLElement, own: string): HTMLElement[] {
  const links = JSON.parse(shown.dataset['member'] ?? '[]') as { label: string; href: string | null }[];
  return links.map(({ label, href }) => {
    const link = document.createElement('a');
    link.href = href ?? own;
    link.textContent = label;
    return link;
  });
}
