import type { Database } from '../../intake/database.ts';
import type { Day } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills `expiry_posting` with points that nobody spent in time, and `expiring` with those that are next. */
export async function runExpiry(db: Database, { points }: Program, today: Day): Promise<void> {
  for (const name of ['expiry_posting', 'expiring']) await db.run(sql(name));
  if (points.expireAfter === null) return;
  const { months, days } = points.expireAfter;
  await db.run(sql('credit_lot'));
  await db.run(sql('expiry_level'), { today, expire_months: months, expire_days: days });
  for (const name of ['expiries', 'expiring_next']) await db.run(sql(name));
}
