import { servePortal } from '../../src/publish/serve.ts';
import { launch } from '../browser/chromium.ts';

/** The first fetches the index, the others ask it. */
const WARMING = 'prizes';
const QUESTIONS = ['rules', 'stage', 'season', 'points', 'board'];

/** Milliseconds from a typed word to its first answer on the screen, with the index there; the median. */
export async function searchMs(portal: string, locale: string): Promise<number> {
  const served = await servePortal(portal, 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`${locale}/search/`, served.address).href);
    await page.fill('#query', WARMING);
    await page.waitForSelector('[data-results] a');
    const times: number[] = [];
    for (const question of QUESTIONS) times.push(await page.evaluate(answered, question));
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  } finally {
    await browser.close();
    served.close();
  }
}

/** In the page: types, and waits until the answers are others. */
function answered(question: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#query');
  const list = document.querySelector('[data-results]');
  if (!input || !list) return Promise.reject(new Error('nothing to search with'));
  return new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, watching) => {
      watching.disconnect();
      done(performance.now() - start);
    }).observe(list, { childList: true });
    input.value = question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
