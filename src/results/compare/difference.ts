import { Database } from '../../intake/database.ts';
import type { Summary } from '../contract.ts';
import { readSummary } from '../summary.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Cells by column, as text; null where one side has none. */
export type Compared = Readonly<Record<string, string | null>>;

/** Two results folders, and what differs between them; every list in a total order. */
export interface Difference {
  readonly before: Summary;
  readonly after: Summary;
  readonly totals: Compared;
  readonly rules: readonly Compared[];
  readonly segments: readonly Compared[];
  readonly participants: readonly Compared[];
  readonly places: readonly Compared[];
  readonly prizes: readonly Compared[];
}

/** Compares two results folders. Throws where one of them is none; `spill` is an empty folder. */
export async function differenceOf(before: string, after: string, spill: string): Promise<Difference> {
  const [old, now] = [readSummary(before), readSummary(after)];
  const db = await Database.open({ threads: 2, memoryMb: 1000, spill });
  try {
    await db.run(sql('compared_segment'), { before, after });
    await db.run(sql('compared_points'));
    const rows = async (name: string): Promise<Compared[]> => (await db.rows(sql(name))) as Compared[];
    const [totals = {}] = await rows('compared_totals');
    return {
      before: old,
      after: now,
      totals,
      rules: await rows('points_by_rule'),
      segments: await rows('points_by_segment'),
      participants: await rows('points_by_participant'),
      places: await rows('compared_places'),
      prizes: await rows('compared_prizes'),
    };
  } finally {
    db.close();
  }
}
