import type { Diagnostic } from '../../../program/diagnostic.ts';
import { quoted, warning } from '../../../program/source/problem.ts';
import { placeOfCell } from '../csv/table.ts';
import type { Use } from './use.ts';

/** Whoever takes part has a row in the roster. */
export function notEnrolled({ tables, reference }: Use): Diagnostic[] {
  const { participants: table, roster } = tables;
  if (!table || !roster?.columns.includes('participant_id')) return [];
  const enrolled = new Set(roster.rows.map(({ cells }) => cells.participant_id));
  if (!roster.complete) return [];
  const taken = new Set(reference.participants.map(({ attributes }) => attributes));
  const missing = table.rows.filter(({ cells }) => taken.has(cells) && !enrolled.has(cells.participant_id));
  return missing.map((row) => {
    const message = `${quoted(row.cells.participant_id ?? '')} has no row in data/roster.csv, so none of their sales count.`;
    return warning(
      placeOfCell(table, row, 'participant_id'),
      'not-enrolled',
      message,
      'Add a row to data/roster.csv.',
    );
  });
}
