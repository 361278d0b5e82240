import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
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

/** A team has members. Nothing is said where rows of the roster are broken: one of them may have meant the team. */
export function emptyTeams({ program, tables }: Use): Diagnostic[] {
  const roster = readable(tables.roster);
  if (!roster?.complete || roster.rows.length === 0 || !roster.columns.includes('team_id')) return [];
  const peopled = new Set(roster.rows.map(({ cells }) => cells['team_id']));
  const empty = program.teams.filter(({ id }) => !peopled.has(id));
  return empty.map((team) => {
    const message = `The team ${quoted(team.id)} has no members in data/roster.csv.`;
    return warning(
      placeIn(team, 'id'),
      'team-empty',
      message,
      'Add a row to data/roster.csv, or remove the team.',
    );
  });
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
