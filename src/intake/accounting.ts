import type { Diagnostic } from '../program/diagnostic.ts';
import type { Feed } from '../program/feed.ts';
import type { FactKind } from '../program/measure.ts';
import { type Ratio, ratioText } from '../program/ratio.ts';
import type { Database } from './database.ts';
import { unusualTotals } from './feeds/expected-totals.ts';
import { differs } from './feeds/manifest.ts';
import type { StagedFile } from './feeds/staged-file.ts';

/** What became of the records of a file; the last four add up to `records`. */
export interface AccountingRow {
  readonly file: string;
  readonly sha256: string;
  readonly records: number;
  readonly accepted: number;
  readonly set_aside: number;
  readonly duplicate: number;
  readonly out_of_scope: number;
}

export interface Accounting {
  readonly rows: readonly AccountingRow[];
  /** Feeds whose rows set aside are within what `sources.yaml` allows. */
  readonly tolerated: ReadonlySet<FactKind>;
  readonly problems: readonly Diagnostic[];
}

/** Counts every file's rows. Throws where they do not add up to what the scan of its bytes counted. */
export async function accountFor(
  db: Database,
  feeds: readonly Feed[],
  files: readonly StagedFile[],
): Promise<Accounting> {
  const counted = await db.rows(new URL('sql/accounting.sql', import.meta.url));
  const rows = counted.map((row) => {
    const account: AccountingRow = {
      file: String(row['file']),
      sha256: String(row['sha256']),
      records: Number(row['records']),
      accepted: Number(row['accepted']),
      set_aside: Number(row['set_aside']),
      duplicate: Number(row['duplicate']),
      out_of_scope: Number(row['out_of_scope']),
    };
    const sum = account.accepted + account.set_aside + account.duplicate + account.out_of_scope;
    const placed = row['first_row'] === row['expected_row'] && Number(row['found']) === account.records;
    if (sum !== account.records || !placed) throw new Error(`the rows of ${account.file} do not add up`);
    return account;
  });
  const feedOf = new Map(files.map((file) => [file.name, file.feed.id]));
  const refused = feeds.filter((feed) => {
    const own = rows.filter((row) => feedOf.get(row.file) === feed.id);
    return exceeds(total(own, 'set_aside'), total(own, 'records'), feed.contract.setAside);
  });
  return {
    rows,
    tolerated: new Set(feeds.filter((feed) => !refused.includes(feed)).map((feed) => feed.id)),
    problems: [
      ...(await totalProblems(db)),
      ...(await sumProblems(db)),
      ...(await unusualTotals(db, files)),
      ...refused.filter((feed) => feed.contract.setAside.n > 0n).map((feed) => overShare(feed, rows, feedOf)),
    ],
  };
}

/** Files whose values do not add up to what their manifests say. */
async function totalProblems(db: Database): Promise<Diagnostic[]> {
  const rows = await db.rows(new URL('sql/control_totals.sql', import.meta.url));
  return rows.map(({ file, said, found }) =>
    differs(String(file), 'total_minor', String(said), String(found)),
  );
}

/** In the smallest unit, and in pieces: what is published has room for ten times as much. */
const MOST = 10n ** 14n;

/** Where all values or quantities together are more than is reckoned with. */
async function sumProblems(db: Database): Promise<Diagnostic[]> {
  const rows = await db.rows(new URL('sql/sums_too_large.sql', import.meta.url), { most: MOST });
  return rows.map(({ file }) => ({
    ...{ code: 'sum-too-large', severity: 'error', file: String(file), line: 0, column: 0 },
    message: `All values or quantities together exceed ${MOST} in the smallest unit; this file has the most of it.`,
    hint: 'Look for an amount that was written without its decimal mark, or in another currency.',
    ...{ source: null, width: 1 },
  }));
}

const total = (rows: readonly AccountingRow[], column: 'set_aside' | 'records'): bigint =>
  BigInt(rows.reduce((sum, row) => sum + row[column], 0));

const exceeds = (count: bigint, of: bigint, share: Ratio): boolean => count * share.d > share.n * of;

function overShare(
  feed: Feed,
  rows: readonly AccountingRow[],
  feedOf: ReadonlyMap<string, string>,
): Diagnostic {
  const own = rows.filter((row) => feedOf.get(row.file) === feed.id);
  const { n, d } = feed.contract.setAside;
  const percent = ratioText({ n: n * 100n, d });
  return {
    code: 'too-many-set-aside',
    severity: 'error',
    file: 'program/sources.yaml',
    line: 0,
    column: 0,
    message: `The feed "${feed.id}" has ${total(own, 'set_aside')} of ${total(own, 'records')} rows set aside; it allows ${percent} %.`,
    hint: 'Have the rows corrected in a new file, or allow a larger share if that is right for the client.',
    source: null,
    width: 1,
  };
}
