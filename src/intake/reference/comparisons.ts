import { lastDay, overlap } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import { readEntrant } from './entrant.ts';
import type { Known } from './known.ts';
import type { Comparison } from './reference.ts';
import { Spans } from './spans.ts';

const COLUMNS = {
  needed: ['measure', 'from', 'to', 'value'],
  optional: ['participant_id', 'team_id'],
  open: false,
};

/** What a table of comparisons is called, and what it is to be above 0 for. */
const KINDS = {
  target: 'no percentage of it is reached',
  baseline: 'nothing grows over it',
} as const;
type Kind = keyof typeof KINDS;

/** Columns of `baselines.csv` by whose values some measures count up to their baselines. */
const keyColumns = (kind: Kind, { measures }: Program): string[] =>
  kind === 'baseline' ? [...new Set(measures.flatMap(({ upToBaselinePer }) => upToBaselinePer ?? []))] : [];

/** The rows of `targets.csv` or `baselines.csv` that are sound. */
export function readComparisons(
  kind: Kind,
  table: Table,
  program: Program,
  known: Known,
  found: Diagnostic[],
): Comparison[] {
  const keys = keyColumns(kind, program);
  if (!columnsSound(table, { ...COLUMNS, optional: [...COLUMNS.optional, ...keys] }, found)) return [];
  const spans = new Spans(program);
  const taken = new Map<string, Comparison[]>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const read = readComparison(kind, cells, spans, known);
    const next = read && withKey(read, cells, keys, program);
    if (next === null) return [];
    const key = JSON.stringify([next.entrant, next.measure, next.key]);
    const earlier = taken.get(key) ?? [];
    if (clashes(kind, cells, next, earlier)) return [];
    taken.set(key, [...earlier, next]);
    if (next.value.n <= 0n) tellNothing(kind, cells);
    return [next];
  });
}

function readComparison(kind: Kind, cells: Cells, spans: Spans, known: Known): Comparison | null {
  const entrant = readEntrant(kind, cells, known);
  const measure = cells.known('measure', 'measure', known.measures);
  const span = cells.span(spans);
  const value = cells.decimal('value');
  return entrant && measure !== null && span && value ? { entrant, measure, span, value, key: null } : null;
}

/** A row of a measure that is kept per customer names the customer, and one of another measure none. */
function withKey(
  row: Comparison,
  cells: Cells,
  keys: readonly string[],
  { measures }: Program,
): Comparison | null {
  const column = measures.find(({ id }) => id === row.measure)?.upToBaselinePer ?? null;
  const strange = keys.find((key) => key !== column && cells.text(key) !== '');
  if (strange !== undefined) {
    const message = `The measure ${quoted(row.measure)} has no baselines per ${strange}.`;
    return cells.refuse(strange, 'baseline-key', message, 'Leave the cell empty.');
  }
  if (column === null || !keys.includes(column)) return row;
  const key = cells.text(column);
  if (key !== '') return { ...row, key };
  const message = `The measure ${quoted(row.measure)} counts up to a baseline per ${column}, and none is named.`;
  return cells.refuse(column, 'baseline-key', message, `Write a ${column}.`);
}

function clashes(kind: Kind, cells: Cells, next: Comparison, earlier: readonly Comparison[]): boolean {
  const double = earlier.find(({ span }) => overlap(span, next.span));
  if (!double) return false;
  const message = `${quoted(next.entrant.id)} already has a ${kind} of ${quoted(next.measure)} from ${double.span.from} to ${lastDay(double.span)}.`;
  cells.refuse('from', `${kind}-overlap`, message, 'End one row before the other begins.');
  return true;
}

function tellNothing(kind: Kind, cells: Cells): void {
  const message = `The ${kind} ${quoted(cells.text('value'))} is not above 0: ${KINDS[kind]}.`;
  cells.warn('value', `${kind}-not-above-0`, message, `Write a ${kind} above 0, or remove the row.`);
}
