import type { Diagnostic } from '../../program/diagnostic.ts';
import { compare } from '../../program/ratio.ts';
import type { Database } from '../database.ts';
import { beforeOfWeekday, deviation, middle, strange } from './expected-rows.ts';
import type { StagedFile } from './staged-file.ts';

/** Files whose values add up to far less or more than those of others of their weekday, where their contract asks. */
export async function unusualTotals(db: Database, files: readonly StagedFile[]): Promise<Diagnostic[]> {
  if (files.every(({ feed }) => feed.contract.totalChange === null)) return [];
  const rows = await db.rows(new URL('../sql/file_total.sql', import.meta.url));
  const totals = new Map(rows.map(({ file, total }) => [String(file), BigInt(String(total))]));
  return files.flatMap((file, index) => {
    const { totalChange: change } = file.feed.contract;
    const before = beforeOfWeekday(
      file,
      files.slice(0, index).filter(({ feed }) => feed === file.feed),
    );
    if (change === null || before.length === 0) return [];
    const usual = middle(before.map(({ name }) => totals.get(name) ?? 0n));
    const own = totals.get(file.name) ?? 0n;
    if (compare(deviation(own, usual), change) <= 0) return [];
    const message = `The file's values add up to ${own} in the smallest unit; files of this weekday had about ${usual}.`;
    const hint = 'Ask the client whether it is whole, and in which unit its amounts are.';
    return strange(file, 'total-unusual', 'warning', message, hint);
  });
}
