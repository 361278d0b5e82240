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

/** The rows of `targets.csv` or `baselines.csv` that are sound. */
export function readComparisons(
  kind: Kind,
  table: Table,
  program: Program,
  known: Known,
  found: Diagnostic[],
): Comparison[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const spans = new Spans(program);
  const taken = new Map<string, Comparison[]>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const next = readComparison(kind, cells, spans, known);
    if (next === null) return [];
    const key = `${next.entrant.kind} ${next.entrant.id} ${next.measure}`;
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
  return entrant && measure !== null && span && value ? { entrant, measure, span, value } : null;
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
