import type { BrowserContextOptions, Page } from 'playwright-core';
import { demoLink } from '../sealing/demo.ts';
import { type Visit, visitor } from './visit.ts';

export const PHONE = { viewport: { width: 390, height: 844 } };

/** A visitor of a sealed portal, and how somebody opens their page there. */
export function sealedVisitor(folder: () => string) {
  const portal = visitor(folder);
  const opened = async (id: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const visit = await portal.open(await demoLink(id), { ...PHONE, ...options });
    await visit.page.click('button[type=submit]');
    await visit.page.waitForSelector('.member:not([hidden])');
    return visit;
  };
  return { portal, opened };
}

export const heading = (page: Page): Promise<string | null> => page.textContent('main h1');

/** What the opener says, once it has something to say. */
export async function status(page: Page): Promise<string | null> {
  await page.waitForFunction(
    () => !['', 'Opening…'].includes(document.querySelector('main [role=status]')?.textContent ?? ''),
  );
  return page.textContent('main [role=status]');
}
