import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Program } from '../../../program/program.ts';
import { quoted } from '../../../program/source/problem.ts';
import { Cells } from '../cells.ts';
import { columnsSound } from '../columns.ts';
import { placeOfCell, type Row, type Table } from '../csv/table.ts';
import type { Known } from '../known.ts';
import type { Enrolment, Redemption } from '../reference.ts';
import { inStock } from './in-stock.ts';
import { readRequest } from './request.ts';
import { readSteps } from './steps.ts';

const COLUMNS = {
  needed: ['redemption_id', 'date', 'participant_id', 'reward_id', 'state'],
  optional: ['quantity', 'points'],
  open: false,
};

/** What somebody has asked for, with all its steps; a redemption with a broken row is left out. */
export function readRedemptions(
  table: Table,
  program: Program,
  known: Known,
  roster: readonly Enrolment[],
  found: Diagnostic[],
): Redemption[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const byId = Map.groupBy(table.rows, ({ cells }) => cells['redemption_id'] ?? '');
  const read = [...byId.values()].flatMap((rows) => {
    const [first, ...later] = rows.map((row) => new Cells(table, row, found)) as [Cells, ...Cells[]];
    return readOne(first, later, { table, program, known, roster }) ?? [];
  });
  return inStock(read, program, (id) => new Cells(table, (byId.get(id) as [Row])[0], found));
}

interface Context {
  readonly table: Table;
  readonly program: Program;
  readonly known: Known;
  readonly roster: readonly Enrolment[];
}

function readOne(first: Cells, later: readonly Cells[], context: Context): Redemption | null {
  const id = first.id('redemption_id');
  if (id === null) return null;
  if (first.text('state') !== 'requested' && first.text('state') !== '') return tellUnknown(first, id);
  const request = readRequest(first, context);
  const steps = readSteps(id, [first, ...later]);
  if (!request || !steps) return null;
  return { id, ...request, steps, place: placeOfCell(context.table, first.row, 'redemption_id') };
}

function tellUnknown(cells: Cells, id: string): null {
  const message = `Nothing says what the redemption ${quoted(id)} is of: its first state is ${quoted(cells.text('state'))}.`;
  const hint = 'Write a row with the state requested before it, or correct the redemption_id.';
  return cells.refuse('redemption_id', 'redemption-unknown', message, hint);
}
