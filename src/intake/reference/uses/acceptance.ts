import { isDay, lastDay } from '../../../program/day.ts';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import { quoted, warning } from '../../../program/source/problem.ts';
import { placeOfCell, type Table } from '../csv/table.ts';
import { readable } from '../tables.ts';
import type { Use } from './use.ts';

/** Whoever accepts when the program is over never takes part. */
export function acceptedAtEnd({ program, tables }: Use): Diagnostic[] {
  const people = asked(program) ? readable(tables.participants) : null;
  const last = lastDay(program.period);
  return (people?.rows ?? []).flatMap((row) => {
    const day = row.cells['accepted_on'] ?? '';
    if (!people || !isDay(day) || day <= last) return [];
    const message = `${quoted(row.cells['participant_id'] ?? '')} accepted on ${day}, and the program ends on ${last}.`;
    const place = placeOfCell(people, row, 'accepted_on');
    return [warning(place, 'accepted-after-end', message, 'Correct the day, or leave the cell empty.')];
  });
}

/** Points by hand of somebody who does not take part by then, or never does, are none. */
export function adjustedBefore({ program, tables }: Use): Diagnostic[] {
  const [people, rows] = [readable(tables.participants), readable(tables.adjustments)];
  if (!asked(program) || !people || !rows) return [];
  const accepted = acceptances(people);
  const left = leavings(readable(tables.roster));
  return rows.rows.flatMap((row) => {
    const { participant_id: id = '', date: day = '' } = row.cells;
    const since = accepted.get(id);
    const why = since === undefined || !isDay(day) ? null : whyNot({ since, day, left: left.get(id) ?? '' });
    if (why === null) return [];
    const message = `${quoted(id)} ${why}, so these points of ${day} do not count.`;
    const hint = 'Correct accepted_on in data/participants.csv, or give the points later.';
    return [warning(placeOfCell(rows, row, 'date'), 'adjustment-not-accepted', message, hint)];
  });
}

function whyNot({ since, day, left }: Readonly<Record<'since' | 'day' | 'left', string>>): string | null {
  if (since === '') return 'has not accepted the terms';
  if (since > day) return `accepted the terms only on ${since}`;
  return left !== '' && left < since ? `accepted the terms on ${since}, after leaving on ${left}` : null;
}

/** By participant: the day as written, or nothing; not of a day that is none, which is told for itself. */
const acceptances = ({ rows }: Table): Map<string, string> =>
  new Map(
    rows.flatMap(({ cells: { participant_id: id = '', accepted_on: day = '' } }) =>
      day === '' || isDay(day) ? [[id, day]] : [],
    ),
  );

/** By participant: the last day of their rows; nothing where one is open. */
function leavings(roster: Table | null): Map<string, string> {
  const last = new Map<string, string>();
  for (const { cells } of roster?.rows ?? []) {
    const { participant_id: id = '', to = '' } = cells;
    const known = last.get(id);
    last.set(id, known === '' || to === '' ? '' : known === undefined || to > known ? to : known);
  }
  return last;
}

const asked = ({ terms }: Use['program']): boolean => terms.acceptance === 'required';
