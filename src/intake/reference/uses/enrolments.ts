import type { Diagnostic } from '../../../program/diagnostic.ts';
import { isId } from '../../../program/schema/words.ts';
import { quoted, warning } from '../../../program/source/problem.ts';
import { placeOfCell, type Row, type Table } from '../csv/table.ts';
import { readable } from '../tables.ts';
import type { Use } from './use.ts';

/** Whoever takes part has a row in the roster. Nothing is said where rows of it could not be read. */
export function notEnrolled({ tables }: Use): Diagnostic[] {
  const [people, roster] = [readable(tables.participants), readable(tables.roster)];
  if (!people || !roster?.complete || !roster.columns.includes('participant_id')) return [];
  const enrolled = new Set(roster.rows.map(idOf));
  const missing = people.rows.filter((row) => isId(idOf(row)) && !enrolled.has(idOf(row)));
  return missing.map((row) => tell(people, row));
}

const idOf = ({ cells }: Row): string => cells['participant_id'] ?? '';

function tell(people: Table, row: Row): Diagnostic {
  const message = `${quoted(idOf(row))} has no row in data/roster.csv, so none of their sales count.`;
  return warning(
    placeOfCell(people, row, 'participant_id'),
    'not-enrolled',
    message,
    'Add a row to data/roster.csv.',
  );
}
