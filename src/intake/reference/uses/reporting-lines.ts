import { overlap, type Span } from '../../../program/day.ts';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import { placeOfCell, type Row, type Table } from '../csv/table.ts';
import { Spans } from '../spans.ts';
import { readable } from '../tables.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

/** Facts are credited to managers where the roster has them. */
export const managers = ({ program, tables }: Use): Diagnostic[] =>
  program.measures
    .filter(({ credited }) => credited !== 'seller')
    .flatMap((measure) => columnProblems(placeIn(measure, 'credited'), 'roster', 'manager_id', tables));

/** A row of the roster with its days. */
interface Managed {
  readonly row: Row;
  readonly id: string;
  readonly manager: string;
  readonly span: Span;
}

/** Where all levels count, nobody is above themselves; who is their own manager is the top. */
export function managerCycles({ program, tables }: Use): Diagnostic[] {
  const table = readable(tables.roster);
  if (!table || !program.measures.some(({ credited }) => credited === 'managers')) return [];
  const rows = managedRows(table, new Spans(program));
  const byPerson = Map.groupBy(rows, ({ id }) => id);
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const cycle = told.has(row.id) ? null : cycleFrom([row.id], row, row.span, byPerson);
    if (!cycle) return [];
    for (const id of cycle) told.add(id);
    return [tell(table, row, cycle)];
  });
}

const managedRows = (table: Table, spans: Spans): Managed[] =>
  table.rows.flatMap((row): Managed[] => {
    const { participant_id: id = '', manager_id: manager = '', from = '', to = '' } = row.cells;
    const read = spans.read(from, to);
    return manager === '' || manager === id || !('span' in read)
      ? []
      : [{ row, id, manager, span: read.span }];
  });

/** The people on the way up from the first of `path` back to that one, on days that all share; null where there is no such way. */
function cycleFrom(
  path: readonly [string, ...string[]],
  { manager }: Managed,
  days: Span,
  byPerson: ReadonlyMap<string, readonly Managed[]>,
): readonly string[] | null {
  if (manager === path[0]) return path;
  if (path.includes(manager)) return null;
  for (const next of byPerson.get(manager) ?? []) {
    const span = overlap(days, next.span);
    const cycle = span && cycleFrom([...path, manager], next, span, byPerson);
    if (cycle) return cycle;
  }
  return null;
}

function tell(table: Table, { row, id }: Managed, cycle: readonly string[]): Diagnostic {
  const way = [...cycle.slice(1), id].map(quoted).join(', managed by ');
  const message = `${quoted(id)} is managed by ${way}, and all levels of managers count.`;
  const hint = 'Leave manager_id empty for whoever is at the top.';
  return problem(placeOfCell(table, row, 'manager_id'), 'manager-cycle', message, hint);
}
