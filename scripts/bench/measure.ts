import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../src/intake/database.ts';
import { readReference } from '../../src/intake/reference/read.ts';
import { readProgram } from '../../src/program/read.ts';
import { packResults } from '../../src/publish/archive.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { render } from '../../src/publish/render.ts';
import { demoDoors } from '../../src/publish/sealed/demo-doors.ts';
import { drawSealed } from '../../src/publish/sealed/draw.ts';
import { indexPages } from '../../src/publish/search.ts';
import { type Part, score } from '../../src/score.ts';
import { DEMO_KEY, demoVault } from '../../src/sealing/demo.ts';
import { openingMs } from './opening.ts';
import { searchMs } from './searching.ts';

// One measurement in a process of its own, so that its peak of memory is its own. Prints JSON.

const SCANS = 3;

const [, , what = '', root = ''] = process.argv;
/** The same results are drawn in one language and in four. */
const results =
  [join(root, 'results'), join(root, '..', 'results')].find(existsSync) ?? join(root, 'results');
const MEASURES: Readonly<Record<string, () => Promise<object>>> = {
  scan: scanSeconds,
  score: scoreSeconds,
  pages: pageSeconds,
  sealed: sealedSeconds,
};
const measured = await MEASURES[what]?.();
console.log(JSON.stringify({ ...measured, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));

/** Seconds of the plain typed scan, run by run. */
async function scanSeconds(): Promise<{ runs: number[] }> {
  const folder = join(root, 'data', 'sales');
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const spill = join(root, 'spill');
  mkdirSync(spill, { recursive: true });
  const db = await Database.open({ threads: 2, memoryMb: 1600, spill });
  const runs: number[] = [];
  for (let run = 0; run < SCANS; run += 1) {
    const start = performance.now();
    await db.rows(new URL('scan.sql', import.meta.url), { paths: Database.list(paths) });
    runs.push((performance.now() - start) / 1000);
  }
  db.close();
  return { runs };
}

/** Seconds of each part of `score`. */
async function scoreSeconds(): Promise<{ seconds: Record<Part, number>; postings: number }> {
  const seconds: Record<Part, number> = { read: 0, scan: 0, load: 0, engine: 0, writing: 0 };
  let part: Part = 'read';
  let since = performance.now();
  const switchTo = (next: Part): void => {
    const now = performance.now();
    seconds[part] += (now - since) / 1000;
    part = next;
    since = now;
  };
  const { summary } = await score({ root, out: results, threads: 2, onProgress: switchTo });
  switchTo('read');
  return { seconds, postings: summary.postings };
}

/**
 * Seconds until every participant's page and statement is written, how large the pages and all files are, and how long a
 * search takes.
 */
async function pageSeconds(): Promise<{
  seconds: number;
  pages: number;
  largest: number;
  bytes: number;
  output: number;
  searchMs: number;
}> {
  const out = join(root, 'portal');
  const { program, reference } = sound();
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  await render({ root, results, out });
  const seconds = (performance.now() - start) / 1000;
  const sizes = reference.participants.flatMap(({ id }) =>
    program.locales.map((locale) => statSync(join(out, locale, 'p', id, 'index.html')).size),
  );
  const output = sum(filesBelow(out).map((file) => statSync(join(out, file)).size));
  await indexPages(out);
  return {
    ...{ seconds, pages: sizes.length, largest: Math.max(...sizes), bytes: sum(sizes), output },
    searchMs: await searchMs(out, program.locales[0]),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Seconds until every participant's page is sealed, with all that a group shares, and how long a phone takes to open one. */
async function sealedSeconds(): Promise<{ seconds: number; openingMs: number }> {
  const { program: open, reference } = sound();
  const program = { ...open, access: 'sealed' as const };
  const people = reference.participants.map(({ id }) => id);
  const seals = { sealingKey: DEMO_KEY, vault: await demoVault(program.id, '', people), diagnostics: [] };
  const [portal, secret] = [join(root, 'sealed'), join(root, 'secret')];
  for (const folder of [portal, secret]) rmSync(folder, { recursive: true, force: true });
  const archive = join(results, packResults(results).name);
  const downloads = async () => [archive];
  const start = performance.now();
  await drawSealed({ root, results, secret, portal, program, seals, downloads });
  const seconds = (performance.now() - start) / 1000;
  const [door] = await demoDoors({ program, reference }, true);
  if (!door) throw new Error('nobody has a page');
  return { seconds, openingMs: await openingMs(portal, door) };
}

function sound() {
  const { program } = readProgram(root);
  if (!program) throw new Error('the bench program is not sound');
  return { program, reference: readReference(root, program).reference };
}
