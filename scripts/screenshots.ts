import { existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { servePortal } from '../src/publish/serve.ts';
import { launch } from './browser/chromium.ts';
import { repository, run } from './command.ts';

const WIDTHS = [390, 820, 1440];
const HEIGHT = 900;

interface Picture {
  readonly locale: string;
  readonly kind: string;
  /** The page's address below the portal's. */
  readonly path: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

const { out, into, only } = new Command('screenshots')
  .description('Takes a picture of a page of each kind: three widths, each language, one of them also dark.')
  .option('--out <dir>', 'the portal, as build has written it', join(repository, 'dist'))
  .option('--into <dir>', 'where the pictures go', join(repository, '.laurel', 'screenshots'))
  .option('--only <text>', 'pages alone whose kind has this in it', '')
  .parse()
  .opts<{ out: string; into: string; only: string }>();

await run('screenshots', async () => {
  const pictures = picturesOf(out).filter(({ kind }) => kind.includes(only));
  const served = await servePortal(out, 0);
  const browser = await launch();
  try {
    for (const picture of pictures) await take(browser, served.address, picture);
  } finally {
    await browser.close();
    served.close();
  }
  console.log(`${pictures.length} pictures: ${into}`);
});

/** English, or else the first language, also in the dark. */
function picturesOf(portal: string): Picture[] {
  const locales = globSync('*/rules/index.html', { cwd: portal }).map((file) => file.split('/')[0] ?? '');
  const main = locales.includes('en') ? 'en' : locales[0];
  return locales.flatMap((locale) =>
    (locale === main ? (['light', 'dark'] as const) : (['light'] as const)).flatMap((colorScheme) =>
      [...kindsOf(portal, locale)].flatMap(([kind, path]) =>
        WIDTHS.map((width) => ({ locale, kind, path, colorScheme, width })),
      ),
    ),
  );
}

/** One address for each kind of page: those below the same folder, equally deep, are of one kind. */
function kindsOf(portal: string, locale: string): Map<string, string> {
  const files = globSync('**/index.html', { cwd: join(portal, locale) }).sort();
  const kinds = new Map<string, string>();
  for (const file of files) {
    const [folder, ...deeper] = file.split('/').slice(0, -1);
    const kind = [folder ?? 'home', ...deeper.map(() => 'one')].join('-');
    if (!kinds.has(kind)) kinds.set(kind, `${locale}/${file.replace(/index\.html$/, '')}`);
  }
  if (existsSync(join(portal, '404.html'))) kinds.set('missing', '404.html');
  return kinds;
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { locale, kind, path, colorScheme, width } = picture;
  const viewport = { width, height: HEIGHT };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await throughout(page);
  const file = join(into, `${locale}-${colorScheme}`, `${kind}-${width}.png`);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}

/** A browser draws what is far below, and loads its parts, only once it comes near. */
async function throughout(page: Page): Promise<void> {
  const bottom = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  for (let top = 0; top < bottom; top += HEIGHT) {
    await page.evaluate(`scrollTo(0, ${top})`);
    await page.waitForTimeout(30);
  }
  await page.evaluate('scrollTo(0, 0)');
}
