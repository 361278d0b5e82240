import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a participant's page shows of points and places: values of its marks with the text that people read. */
export interface PersonPage {
  readonly balances: readonly Shown[];
  readonly places: readonly { readonly ranking: string; readonly stage: string; readonly rank: string }[];
  readonly postings: readonly (Shown & { readonly id: string; readonly day: string })[];
  readonly rules: Readonly<Record<string, string>>;
  /** The latest first, with what people read of each. */
  readonly days: readonly (Shown & { readonly label: string })[];
  readonly stagePoints: Readonly<Record<string, string>>;
}

/** A number as the page marks it, and as it is written there. */
export interface Shown {
  readonly raw: string;
  readonly text: string;
}

const POSTING =
  /<li[^>]*?data-posting="(\w+)" data-points="(-?[\d.]+)".*?<span class="amount">(.*?)<\/span>.*?<time datetime="([\d-]+)">/gs;

/** A page of `dist/LOCALE/p/ID/`. Throws where it was not built. */
export function readPersonPage(dist: string, locale: string, id: string): PersonPage {
  const html = readFileSync(join(dist, locale, 'p', id, 'index.html'), 'utf8');
  const marked = elements(html);
  const pairs = (key: string, value: string): Record<string, string> =>
    Object.fromEntries(marked.flatMap((one) => (one[key] && one[value] ? [[one[key], one[value]]] : [])));
  return {
    balances: [...html.matchAll(/data-balance="(-?[\d.]+)"(?:>([^<]+)<\/strong>)?/g)].map(
      ([, raw = '', text = raw]) => ({ raw, text }),
    ),
    places: marked.flatMap(({ ranking, stage = '', rank }) =>
      ranking && rank ? [{ ranking, stage, rank }] : [],
    ),
    postings: [...html.matchAll(POSTING)].map(([, postingId = '', raw = '', text = '', day = '']) => ({
      id: postingId,
      raw,
      text,
      day,
    })),
    rules: pairs('rule', 'rule-points'),
    days: daysIn(html),
    stagePoints: pairs('stage', 'stage-points'),
  };
}

/** The sums by day, which stand at the table, beside the rows that people read; none without a posting. */
function daysIn(html: string): PersonPage['days'] {
  const table = /<table[^>]* data-sums="([^"]*)"><tbody>(.*?)<\/table>/s.exec(html);
  const rows = [...(table?.[2] ?? '').matchAll(/<tr><th>([^<]*)<td>([^<]*)/g)];
  const sums = table?.[1]?.split(' ') ?? [];
  if (rows.length !== sums.length) throw new Error(`${rows.length} rows for the sums ${sums.join(' ')}`);
  return rows.map(([, label = '', text = ''], index) => ({ raw: sums[index] ?? '', label, text }));
}

/** The `data-` attributes of every element that has any, without their prefix. */
const elements = (html: string): Record<string, string>[] =>
  [...html.matchAll(/<\w+[^>]*\sdata-[^>]*>/g)].map(([tag]) =>
    Object.fromEntries(
      [...tag.matchAll(/data-([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
