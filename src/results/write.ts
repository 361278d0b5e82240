import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../intake/database.ts';
import type { Taken } from '../intake/take.ts';
import { CONTRACT_VERSION, type Summary } from './contract.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/** Creates the relations that say what became of the client's files. */
export async function publishIntake(db: Database, taken: Taken): Promise<void> {
  await db.run(sql('set_aside'));
  await db.fill(
    'set_aside',
    taken.setAside.map(({ file, line, column, code, value, message, text }) => [
      ...[file, line, column, code, value, message, text],
    ]),
  );
  await db.run(sql('intake'));
  await db.fill(
    'intake',
    taken.files.map((row) => [
      row.file,
      row.sha256,
      row.records,
      row.accepted,
      row.set_aside,
      row.duplicate,
      row.out_of_scope,
    ]),
  );
}

export interface Counts {
  readonly program: string;
  readonly asOf: string;
  readonly participants: number;
  readonly teams: number;
  readonly currency: string;
  /** Plain decimal text. */
  readonly pointValue: string | null;
}

/** Writes `summary.json`, keys in the contract's order. */
export async function writeSummary(
  db: Database,
  out: string,
  taken: Taken,
  counts: Counts,
): Promise<Summary> {
  const [totals] = await db.rows(sql('totals'));
  const sum = (column: 'records' | 'accepted' | 'set_aside' | 'duplicate' | 'out_of_scope') =>
    taken.files.reduce((total, file) => total + file[column], 0);
  const written: Summary = {
    contract: CONTRACT_VERSION,
    program: counts.program,
    as_of: counts.asOf,
    data_through: taken.dataThrough,
    participants: counts.participants,
    teams: counts.teams,
    records: sum('records'),
    accepted: sum('accepted'),
    set_aside: sum('set_aside'),
    duplicate: sum('duplicate'),
    out_of_scope: sum('out_of_scope'),
    postings: Number(totals?.['postings']),
    points: String(totals?.['points']),
    currency: counts.currency,
    point_value: counts.pointValue,
  };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(written, null, 2)}\n`);
  return written;
}
