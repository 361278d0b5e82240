import type { SealedPage } from '../../../sealing/pages.ts';
import { enliven } from '../parts.ts';

interface Trusting {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Trusting): Trusting;
}

/** The one place where text becomes markup: what was opened with its key, or comes from this portal's own pages. */
const policy: Trusting = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'laurel',
  {
    createHTML: (text) => text,
    createScriptURL: (address) => address,
  },
) ?? { createHTML: (text) => text, createScriptURL: (address) => address };

/** An address of this portal that may be run. */
export const trusted = (address: string): string => policy.createScriptURL(address);

/** Puts a page in the place of what the frame shows, at its top or where `anchor` is, and brings it to life. */
export function show({ title, main }: Pick<SealedPage, 'title' | 'main'>, anchor = ''): void {
  const place = document.querySelector('main');
  if (!place) return;
  place.innerHTML = policy.createHTML(main);
  document.title = title;
  // The head of one's own page lies on the brand's colour.
  document.body.classList.toggle('deep', place.querySelector('.me') !== null);
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  scrollTo(0, 0);
  enliven(place);
  lead(anchor);
  performance.mark('laurel-shown');
}

/** The address names the page, and cannot name a place on it too: `:target` is said by an attribute. */
function lead(anchor: string): void {
  const goal = anchor === '' ? null : document.getElementById(anchor);
  goal?.toggleAttribute('data-target', true);
  goal?.scrollIntoView({ block: 'center' });
}

/** A public page of the portal, without its frame; null where it is not there. */
export async function publicPage(address: string): Promise<Pick<SealedPage, 'title' | 'main'> | null> {
  const page = await documentAt(address);
  return page && { title: page.title, main: page.querySelector('main')?.innerHTML ?? '' };
}

/** A page of the portal as it was built; null where it is not there. */
export async function documentAt(address: string): Promise<Document | null> {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  return new DOMParser().parseFromString(policy.createHTML(await answer.text()), 'text/html');
}
