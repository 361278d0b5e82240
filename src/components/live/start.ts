import { remember } from './remember.ts';

/** What a page asks for by its `data-` attributes; each part is loaded only where it is asked for. */
const PARTS: Readonly<Record<string, () => Promise<{ bring(element: HTMLElement): void }>>> = {
  '[data-finder]': () => import('./finder.ts'),
  '[data-search]': () => import('./search.ts'),
  '[data-curve]': () => import('./curve.ts'),
};

remember();
for (const [selector, load] of Object.entries(PARTS)) {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  if (elements.length > 0) void load().then(({ bring }) => elements.forEach(bring));
}
