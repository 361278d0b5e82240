import { cpus, totalmem } from 'node:os';
import type { Part } from '../../src/score.ts';
import type { Size } from './generated.ts';

/** What was measured of one size; times in seconds. */
export interface Report {
  readonly size: Size;
  readonly scan: number;
  readonly score: {
    readonly seconds: Readonly<Record<Part, number>>;
    readonly postings: number;
    readonly peakMb: number;
  };
  readonly pages: {
    readonly seconds: number;
    readonly pages: number;
    readonly largest: number;
    readonly bytes: number;
    /** Bytes of all files. */
    readonly output: number;
    readonly searchMs: number;
    readonly peakMb: number;
  } | null;
  /** The same pages in four languages; null where they were not measured. */
  readonly inAll: Report['pages'];
  /** The same pages, sealed; null where they were not measured. */
  readonly sealed: { readonly seconds: number; readonly openingMs: number } | null;
}

/** The parts with a goal, as multiples of the plain scan of ten million lines. */
const GOALS = { scan: 2.5, load: 9, engine: 16, writing: 8 } as const;
const NAMES = { scan: 'byte scan', load: 'load', engine: 'engine', writing: 'writing' } as const;

/** The report as a Markdown table, a column a size; growth and the machine below it. */
export function reportOf(reports: readonly Report[]): string {
  const row = (name: string, goal: string, of: (report: Report) => string) =>
    `| ${name} | ${reports.map(of).join(' | ')} | ${goal} |`;
  const times = (report: Report, seconds: number) =>
    `${seconds.toFixed(1)} s, ${(seconds / report.scan).toFixed(1)}×`;
  const parts = Object.keys(GOALS) as (keyof typeof GOALS)[];
  return [
    row('lines of sales', 'goal', ({ size }) => size.lines.toLocaleString('en')),
    `|---|${reports.map(() => '---').join('|')}|---|`,
    row('rules', '', ({ size }) => `${size.rules}`),
    row('participants', '', ({ size }) => size.participants.toLocaleString('en')),
    row('postings', '', ({ score }) => score.postings.toLocaleString('en')),
    row('plain typed scan', '', ({ scan }) => `${scan.toFixed(2)} s`),
    ...parts.map((part) =>
      row(NAMES[part], `${GOALS[part]}×`, (report) => times(report, report.score.seconds[part])),
    ),
    row('score, all of it', '35×', (report) => times(report, total(report))),
    row('peak memory', '2,500 MB', ({ score }) => `${score.peakMb.toLocaleString('en')} MB`),
    row('participant pages a second', '500', ({ pages }) => (pages ? rateOf(pages) : 'not measured')),
    row('the same in four languages', '400', ({ inAll }) => (inAll ? rateOf(inAll) : 'not measured')),
    row('all files, in one and in four languages', '1 GB, –', ({ pages, inAll }) =>
      pages && inAll ? `${gigabytes(pages.output)}, ${gigabytes(inAll.output)}` : 'not measured',
    ),
    row('first answer of a search', '100 ms', ({ pages }) =>
      pages ? `${pages.searchMs.toFixed(0)} ms` : 'not measured',
    ),
    row('mean page', '', ({ pages }) =>
      pages ? `${(pages.bytes / pages.pages / 1000).toFixed(1)} kB` : 'not measured',
    ),
    row('largest page', '60 kB', ({ pages }) =>
      pages ? `${(pages.largest / 1000).toFixed(1)} kB` : 'not measured',
    ),
    row('sealing them takes so much longer', '10 s', ({ pages, sealed }) =>
      pages && sealed ? `${(sealed.seconds - pages.seconds).toFixed(1)} s` : 'not measured',
    ),
    row('opening one on a slow phone', '100 ms', ({ sealed }) =>
      sealed ? `${sealed.openingMs.toFixed(0)} ms` : 'not measured',
    ),
    '',
    growth(reports),
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}`,
  ].join('\n');
}

const rateOf = ({ pages, seconds }: NonNullable<Report['pages']>): string => (pages / seconds).toFixed(0);

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;

const total = ({ score }: Report): number =>
  Object.values(score.seconds).reduce((sum, seconds) => sum + seconds, 0);

function growth([large, small]: readonly Report[]): string {
  if (!large || !small) return '';
  const more = (large.size.lines / small.size.lines).toFixed(0);
  return `${more} times the lines take ${(total(large) / total(small)).toFixed(1)} times the time (goal: 11).`;
}
