import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import { commonDenominator, scaled } from '../program/ratio.ts';
import { quoted } from '../program/source/problem.ts';
import type { Cell, Database } from './database.ts';
import { numberOf, type ReferenceNumbers } from './numbers.ts';
import type { Credit, Reference } from './reference/reference.ts';

const sql = (name: string): URL => new URL(`sql/${name}.sql`, import.meta.url);

/** How many parts make a whole sale: the smallest power of ten in which every share is whole, 1 where nothing is shared. */
export function shareParts({ credits }: Reference): bigint {
  const common = commonDenominator(credits.map(({ share }) => share));
  let parts = 1n;
  while (parts % common !== 0n) parts *= 10n;
  return parts;
}

/** Creates and fills `credit`. */
export async function fillCredits(
  db: Database,
  reference: Reference,
  numbers: ReferenceNumbers,
): Promise<void> {
  await db.run(sql('credit'));
  const parts = shareParts(reference);
  const bySale = Map.groupBy(reference.credits, ({ sale }) => sale);
  await db.fill(
    'credit',
    [...bySale].flatMap(([sale, credits]) => rowsOf(sale, credits, parts, numbers)),
  );
}

/** Each division of a sale holds until the next one is known; before the first, all of it is its seller's. */
function rowsOf(
  sale: string,
  credits: readonly Credit[],
  parts: bigint,
  { participants }: ReferenceNumbers,
): Cell[][] {
  const divisions = Map.groupBy(credits, ({ knownOn }) => knownOn ?? '');
  const days = [...divisions.keys()].sort();
  const sellers = (from: Day | null, until: Day | null): Cell[] => [sale, null, parts, false, from, until];
  const [first = ''] = days;
  const before = first === '' ? [] : [sellers(null, first)];
  const known = days.flatMap((day, index) => {
    const own = divisions.get(day) ?? [];
    const [from, until] = [day || null, days[index + 1] ?? null];
    const shared = own.map(({ participant, share, isOverlay }): Cell[] => [
      ...[sale, numberOf(participants, participant), scaled(share, parts), isOverlay],
      ...[from, until],
    ]);
    return own.every(({ isOverlay }) => isOverlay) ? [sellers(from, until), ...shared] : shared;
  });
  return [...before, ...known];
}

/** Sales that are shared and that no file has brought: the shares wait for them. Needs the facts. */
export async function waitingShares(db: Database, { credits }: Reference): Promise<Diagnostic[]> {
  if (credits.length === 0) return [];
  const rows = await db.rows(sql('waiting_shares'));
  const waiting = new Set(rows.map((row) => String(row['sale_id'])));
  const first = new Map(credits.toReversed().map((credit) => [credit.sale, credit]));
  return [...first.values()]
    .filter(({ sale }) => waiting.has(sale))
    .map(({ sale, place }) => ({
      code: 'unknown-sale',
      severity: 'warning',
      ...place,
      message: `No file has a sale ${quoted(sale)}.`,
      hint: 'Its shares wait until it comes; or correct the sale_id.',
    }));
}
