import { add, parseRatio, type Ratio, ratio, ratioText } from '../program/ratio.ts';
import { relations } from '../results/contract.ts';
import { rowsIn } from './relation-rows.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './words.ts';

/** As many postings as a sheet is for; a spreadsheet holds twice as many rows. */
export const MOST_POSTINGS = 500_000;

/** The ledger; of more postings than a sheet is for, their sums by participant, rule and day, which the sheet says. */
export function ledgerSheet(folder: string, words: Words, most: number = MOST_POSTINGS): Sheet {
  const { postings } = rowsIn.summary(folder);
  const columns = Object.keys(relations.ledger.shape);
  if (postings <= most)
    return { name: words('sheet_ledger'), note: null, columns, rows: rowsIn.relation(folder, 'ledger') };
  const keys = ['participant_id', 'rule_id', 'posted_on'] as const;
  const at = keys.map((key) => columns.indexOf(key));
  const pointsAt = columns.indexOf('points');
  const sums = new Map<string, Ratio>();
  for (const cells of rowsIn.relation(folder, 'ledger')) {
    const key = at.map((index) => cells[index]).join(',');
    sums.set(key, add(sums.get(key) ?? ratio(0n), parseRatio(cells[pointsAt] ?? '') ?? ratio(0n)));
  }
  return {
    name: words('sheet_ledger'),
    note: words('ledger_summed', { postings: String(postings) }),
    columns: [...keys, 'points'],
    rows: Array.from(sums, ([key, points]) => [...key.split(','), ratioText(points)]),
  };
}
