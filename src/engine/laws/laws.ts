import type { Database } from '../../intake/database.ts';

/** What holds in every result, whatever the program; each file selects what breaks it. */
const LAWS = [
  'inexact',
  'unaccounted',
  'twice_in_time',
  'unexplained',
  'unbalanced',
  'misranked',
  'unranked',
] as const;

/** Checks the laws over what was computed, and written to the Parquet file `ledger`. Throws where one is broken, with the first breaches. */
export async function holdLaws(db: Database, ledger: string): Promise<void> {
  for (const law of LAWS) {
    const breaches = await db.rows(new URL(`${law}.sql`, import.meta.url), { ledger });
    if (breaches.length > 0) throw new Error(`${law}: ${told(breaches.map((row) => String(row['breach'])))}`);
  }
}

const told = (breaches: readonly string[]): string =>
  breaches.length > 3
    ? `${breaches.slice(0, 3).join('; ')}; and ${breaches.length - 3} more`
    : breaches.join('; ');
