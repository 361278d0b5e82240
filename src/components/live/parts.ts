/** What a page asks for by its `data-` attributes; each part is loaded only where it is asked for. */
const PARTS: Readonly<Record<string, () => Promise<{ bring(element: HTMLElement): void | Promise<void> }>>> =
  {
    '[data-finder]': () => import('./finder.ts'),
    '[data-search]': () => import('./search.ts'),
    '[data-calculator]': () => import('./calculator.ts'),
    '[data-filter]': () => import('./filter.ts'),
    '[data-narrow]': () => import('./narrow.ts'),
    '[data-curve]': () => import('./curve.ts'),
    '[data-freshness]': () => import('./freshness.ts'),
    '[data-countdown]': () => import('./countdown.ts'),
    '[data-wall]': () => import('./wall.ts'),
    '[data-reveal]': () => import('./reveal.ts'),
    '[data-offline]': () => import('./offline.ts'),
    '[data-share]': () => import('./share.ts'),
    '[data-replay]': () => import('./replay.ts'),
  };

/** Brings to life what stands in a page, or in a part of one. */
export function enliven(page: ParentNode): void {
  for (const [selector, load] of Object.entries(PARTS)) {
    const elements = [...page.querySelectorAll<HTMLElement>(selector)];
    if (elements.length > 0)
      void load().then(({ bring }) => elements.forEach((element) => void bring(element)));
  }
}
