import { join } from 'node:path';
import type { Door } from '../../src/publish/sealed/demo-doors.ts';
import { servePortal } from '../../src/publish/serve.ts';
import { SEALED } from '../../src/sealing/pages.ts';
import { launch } from '../browser/chromium.ts';

/** A phone of the middle of the market computes about so many times slower than a desk. */
const SLOWER = 4;
const RUNS = 5;
const PHONE = { viewport: { width: 390, height: 844 } };

/** Milliseconds from the last byte of somebody's sealed files to their page on the screen, of a slow phone; the median. */
export async function openingMs(portal: string, { path }: Door): Promise<number> {
  const served = await servePortal(portal, 0);
  const browser = await launch();
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await (await browser.newContext(PHONE)).newPage();
      const phone = await page.context().newCDPSession(page);
      await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(new URL(path, served.address).href);
      await page.click('button[type=submit]');
      await page.waitForSelector('main .me');
      times.push(await page.evaluate(sinceFetched, join('/', SEALED, '/')));
      await page.context().close();
    }
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  } finally {
    await browser.close();
    served.close();
  }
}

/** In the page: from the last sealed file that came before it to the page in its place. */
function sinceFetched(folder: string): Promise<number> {
  const sealed = performance.getEntriesByType('resource').filter(({ name }) => name.includes(folder));
  const shown = performance.getEntriesByName('laurel-shown').at(-1)?.startTime ?? Number.NaN;
  const ends = sealed.map((entry) => (entry as PerformanceResourceTiming).responseEnd);
  const fetched = Math.max(...ends.filter((end) => end <= shown));
  return Promise.resolve(shown - fetched);
}
