import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { problem } from '../../program/source/problem.ts';
import { placeAt } from '../../program/source/source.ts';
import { tellAccounts } from './account-numbers.ts';
import { tellAliases } from './aliases.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Participant } from './reference.ts';
import { tellTwice } from './twice.ts';
import { unique } from './unique.ts';

const COLUMNS = {
  needed: ['participant_id'],
  optional: ['name', 'alias', 'locale', 'accepted_on', 'opt_out', 'erased'],
  open: true,
};

const OPT_OUT_HINT = 'Write true for somebody who is not to be named; else leave the cell empty.';
const ERASED_HINT = 'Write true for somebody of whom only the id is to be left; else leave the cell empty.';

/** Nobody is called more, in characters. */
const LONGEST = 200;

function tellLong(cells: Cells, column: string): void {
  const { length } = cells.text(column);
  if (length <= LONGEST) return;
  const message = `The ${column} has ${length} characters; at most ${LONGEST} are shown.`;
  cells.refuse(column, 'name-too-long', message, 'Shorten it.');
}

/**
 * The rows of `participants.csv` that are sound. An empty alias is the id, an empty name the alias, an empty locale the
 * first; of who is erased, both are the id.
 */
export function readParticipants(
  table: Table,
  program: Program,
  known: Known,
  found: Diagnostic[],
): Participant[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const { source, rows } = table;
  const place = placeAt(source, 0, 1);
  if (rows.length === 0)
    found.push(problem(place, 'no-participants', 'The program has no participants.', 'Add a row for each.'));
  const participants = unique(table, 'participant_id', found).flatMap(
    (row) => readParticipant(new Cells(table, row, found), program, known) ?? [],
  );
  // Where sales are matched by it, two of one name are an error already.
  if (!isMatched(program, 'name')) tellTwice(table, 'name', 'name-twice', found);
  tellTwice(table, 'email', 'email-twice', found);
  tellAccounts(table, found);
  if (program.people.names === 'alias') tellAliases(table, participants, found);
  return participants;
}

const isMatched = ({ feeds }: Program, name: string): boolean =>
  feeds.some(({ columns }) =>
    columns.some(({ match }) => match?.table === 'participants' && match.column === name),
  );

function readParticipant(cells: Cells, { locales }: Program, known: Known): Participant | null {
  const id = cells.id('participant_id');
  const locale = cells.text('locale') === '' ? locales[0] : cells.known('locale', 'locale', known.locales);
  const optsOut = cells.flag('opt_out', OPT_OUT_HINT);
  const isErased = cells.flag('erased', ERASED_HINT);
  const acceptedOn = cells.text('accepted_on') === '' ? '' : cells.day('accepted_on');
  if (id === null || locale === null || optsOut === null || isErased === null || acceptedOn === null)
    return null;
  for (const column of ['name', 'alias']) tellLong(cells, column);
  const alias = (isErased ? '' : cells.text('alias')) || id;
  const name = (isErased ? '' : cells.text('name')) || alias;
  const shown = { isNamed: !optsOut && !isErased, isErased };
  return { id, name, alias, locale, acceptedOn: acceptedOn || null, ...shown, attributes: cells.row.cells };
}
