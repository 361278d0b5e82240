import { shareParts } from '../../intake/credit-rows.ts';
import type { Database } from '../../intake/database.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import type { Program } from '../../program/program.ts';
import { decimalUnit } from '../units.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Creates the published view of the facts that count. */
export async function publishCredits(db: Database, program: Program, reference: Reference): Promise<void> {
  await db.run(sql('credits'), {
    money_unit: decimalUnit(10n ** BigInt(program.currency.decimals)),
    share_unit: decimalUnit(shareParts(reference)),
    with_overlays: true,
  });
}

/** Drops every single fact: once gathered by day and written down, nothing reads them again, and they are most of the memory. */
export async function forgetFacts(db: Database): Promise<void> {
  await db.run(sql('forget_facts'));
}

/** Drops what was gathered by day, once measures and boards are written: the ledger is the last and the largest to sort. */
export async function forgetDays(db: Database): Promise<void> {
  await db.run(sql('forget_days'));
}
