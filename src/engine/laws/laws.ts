import type { Database } from '../../intake/database.ts';
import type { Program } from '../../program/program.ts';
import { fillCeilings } from './ceilings.ts';

/** What holds in every result, whatever the program; each file selects what breaks it. */
const LAWS = [
  'inexact',
  'unaccounted',
  'twice_in_time',
  'unexplained',
  'overpaid',
  'unbalanced',
  'misranked',
  'unranked',
] as const;

/**
 * Checks the laws over what was computed, and written to the Parquet file `ledger`.
 * Throws where one is broken, with the first breaches. That files hold what their manifests say is held while they are
 * loaded, over every record whatever becomes of it (control_totals): there it is the client's to mend.
 */
export async function holdLaws(db: Database, program: Program, ledger: string): Promise<void> {
  await fillCeilings(db, program);
  for (const law of LAWS) {
    const breaches = await db.rows(new URL(`${law}.sql`, import.meta.url), { ledger });
    if (breaches.length > 0) throw new Error(`${law}: ${told(breaches.map((row) => String(row['breach'])))}`);
  }
}

const told = (breaches: readonly string[]): string =>
  breaches.length > 3
    ? `${breaches.slice(0, 3).join('; ')}; and ${breaches.length - 3} more`
    : breaches.join('; ');
