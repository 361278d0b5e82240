import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../scripts/browser/chromium.ts';
import { type Served, servePortal } from '../../src/publish/serve.ts';

/** A page that was opened, and what went wrong on it: messages of the console and answers other than fine. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A served portal and a browser, for as long as the tests of a file run. */
export interface Visitor {
  /** Opens a page of the portal in a visitor's own context; `clock` is what their clock shows, for ever. */
  open(path: string, options?: BrowserContextOptions & { readonly clock?: string }): Promise<Visit>;
  /** The path of the page that is open now. */
  path(page: Page): string;
}

export function visitor(portal: () => string): Visitor {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await servePortal(portal(), 0);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return {
    open: async (path, { clock, ...options } = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      if (clock !== undefined) await page.clock.setFixedTime(clock);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(new URL(path, served.address).href, { waitUntil: 'load' });
      return { page, complaints };
    },
    path: (page) => new URL(page.url()).pathname,
  };
}
