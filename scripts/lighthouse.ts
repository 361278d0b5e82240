import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch as launchChrome } from 'chrome-launcher';
import { Command } from 'commander';
import lighthouse from 'lighthouse';
import { servePortal } from '../src/publish/serve.ts';
import { chromiumPath, FLAGS } from './browser/chromium.ts';
import { repository, run } from './command.ts';

const LEAST = 95;
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

const { out, pages } = new Command('lighthouse')
  .description(`Lighthouse on a phone: the median of ${RUNS} runs of each page; below ${LEAST} it fails.`)
  .option('--out <dir>', 'the portal, as build has written it', join(repository, 'dist'))
  .option('--pages <paths...>', 'pages below the portal (default: home, a board, a page of one’s own)')
  .parse()
  .opts<{ out: string; pages?: string[] }>();

await run('lighthouse', async () => {
  const served = await servePortal(out, 0);
  const chrome = await launchChrome({ chromePath: chromiumPath(), chromeFlags: [...FLAGS] });
  try {
    for (const page of pages ?? pagesOf(out))
      tell(page, await medians(new URL(page, served.address).href, chrome.port));
  } finally {
    chrome.kill();
    served.close();
  }
});

/** Of each kind the first page that the portal has; what is sealed has none. */
function pagesOf(portal: string): string[] {
  return ['*/', '*/boards/*/**/', '*/p/*/'].flatMap((kind) => {
    const [page] = globSync(`${kind}index.html`, { cwd: portal }).sort();
    return page === undefined ? [] : [`${dirname(page)}/`];
  });
}

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** Of each category the middle score of several runs, from 0 to 100. */
async function medians(address: string, port: number): Promise<Scores> {
  const runs: Scores[] = [];
  while (runs.length < RUNS) runs.push(await scores(address, port));
  const middle = (category: keyof Scores): number =>
    runs.map((scores) => scores[category]).sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
  return of(middle);
}

async function scores(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  const found = result?.lhr.categories;
  return of((category) => Math.round((found?.[category]?.score ?? 0) * 100));
}

function of(score: (category: keyof Scores) => number): Scores {
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
  };
}

function tell(page: string, scores: Scores): void {
  console.log(`${page}  ${CATEGORIES.map((category) => `${category} ${scores[category]}`).join(', ')}`);
  if (Object.values(scores).some((score) => score < LEAST)) process.exitCode = 1;
}
