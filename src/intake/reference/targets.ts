import { lastDay, overlap } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Target } from './reference.ts';
import { Spans } from './spans.ts';

const COLUMNS = {
  needed: ['measure', 'from', 'to', 'value'],
  optional: ['participant_id', 'team_id'],
  open: false,
};

/** The rows of `targets.csv` that are sound. */
export function readTargets(table: Table, program: Program, known: Known, found: Diagnostic[]): Target[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const spans = new Spans(program);
  const taken = new Map<string, Target[]>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const target = readTarget(cells, spans, known);
    if (target === null) return [];
    const key = `${target.entrant.kind} ${target.entrant.id} ${target.measure}`;
    const earlier = taken.get(key) ?? [];
    if (clashes(cells, target, earlier)) return [];
    taken.set(key, [...earlier, target]);
    if (target.value.n <= 0n) tellNothing(cells);
    return [target];
  });
}

function readTarget(cells: Cells, spans: Spans, known: Known): Target | null {
  const entrant = readEntrant(cells, known);
  const measure = cells.known('measure', 'measure', known.measures);
  const span = cells.span(spans);
  const value = cells.decimal('value');
  return entrant && measure !== null && span && value ? { entrant, measure, span, value } : null;
}

function readEntrant(cells: Cells, known: Known): Target['entrant'] | null {
  const [nobody, noTeam] = [cells.text('participant_id') === '', cells.text('team_id') === ''];
  if (nobody === noTeam) {
    const whom = nobody ? 'neither a participant nor a team' : 'a participant and a team';
    const hint = 'Write one of participant_id and team_id.';
    return cells.refuse('participant_id', 'target-entrant', `The row names ${whom}.`, hint);
  }
  const kind = nobody ? 'team' : 'participant';
  const id = cells.known(`${kind}_id`, kind, nobody ? known.teams : known.participants);
  return id === null ? null : { kind, id };
}

function clashes(cells: Cells, next: Target, earlier: readonly Target[]): boolean {
  const double = earlier.find(({ span }) => overlap(span, next.span));
  if (!double) return false;
  const message = `${quoted(next.entrant.id)} already has a target of ${quoted(next.measure)} from ${double.span.from} to ${lastDay(double.span)}.`;
  cells.refuse('from', 'target-overlap', message, 'End one row before the other begins.');
  return true;
}

function tellNothing(cells: Cells): void {
  const message = `The target ${quoted(cells.text('value'))} is not above 0: no percentage of it is reached.`;
  cells.warn('value', 'target-not-above-0', message, 'Write a target above 0, or remove the row.');
}
