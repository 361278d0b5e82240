import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Size } from './bench/generated.ts';
import { writeProgram } from './bench/program.ts';
import { type Report, reportOf } from './bench/report.ts';
import { writeData } from './bench/sales.ts';
import { repository, run } from './command.ts';

const { lines, pages } = new Command('bench')
  .description('Generates sales, and prints what reading, computing, writing and drawing them costs.')
  .option(
    '--lines <count>',
    'lines of sales, and a tenth of them, that with forty rules, too',
    Number,
    10_000_000,
  )
  .option('--no-pages', 'leave the pages out')
  .parse()
  .opts<{ lines: number; pages: boolean }>();

const LANGUAGES = ['en', 'pl', 'sv', 'ru'];
const MEASURE = fileURLToPath(new URL('bench/measure.ts', import.meta.url));

/** A generated program; made once, since the same size gives the same bytes. */
function rootOf(size: Size): string {
  const root = join(repository, '.laurel', 'bench', `${size.lines}-${size.rules}`);
  const done = join(root, 'complete');
  if (existsSync(done)) return root;
  rmSync(root, { recursive: true, force: true });
  console.error(`generating ${size.lines} lines`);
  writeProgram(root, size.rules);
  writeData(root, size);
  writeFileSync(done, '');
  return root;
}

/** The same program and people, shown in every language of the interface. */
function inAllLanguages(root: string, size: Size): string {
  const inside = join(root, 'languages');
  writeProgram(inside, size.rules, LANGUAGES);
  mkdirSync(join(inside, 'data'), { recursive: true });
  for (const table of readdirSync(join(root, 'data')).filter((name) => name.endsWith('.csv')))
    copyFileSync(join(root, 'data', table), join(inside, 'data', table));
  return inside;
}

function measure<T>(what: string, root: string): T & { peakMb: number } {
  console.error(`measuring ${what} of ${root}`);
  const { status, stdout } = spawnSync(process.execPath, [MEASURE, what, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${what} of ${root} did not finish`);
  return JSON.parse(String(stdout).trim().split('\n').at(-1) ?? '');
}

function measureSize(size: Size): Report {
  const root = rootOf(size);
  const before = measure<{ runs: number[] }>('scan', root);
  const score = measure<Report['score']>('score', root);
  const after = measure<{ runs: number[] }>('scan', root);
  const scans = [...before.runs, ...after.runs].sort((a, b) => a - b);
  const drawn = pages ? measure<NonNullable<Report['pages']>>('pages', root) : null;
  const isLarge = size.lines === lines;
  const inAll =
    pages && isLarge ? measure<NonNullable<Report['pages']>>('pages', inAllLanguages(root, size)) : null;
  const sealed = pages && isLarge ? measure<NonNullable<Report['sealed']>>('sealed', root) : null;
  return { size, scan: scans[Math.floor(scans.length / 2)] ?? 0, score, pages: drawn, inAll, sealed };
}

await run('bench', async () => {
  const small = lines / 10;
  const programs = [
    [lines, 8],
    [small, 8],
    [small, 40],
  ] as const;
  const sizes = programs.map(([count, rules]) => ({
    rules,
    lines: count,
    days: 180,
    participants: Math.max(15, Math.round(count / 1000)),
    products: 200,
  }));
  console.log(reportOf(sizes.map(measureSize)));
});
