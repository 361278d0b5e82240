import { lastDay, overlap } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Ids, Known } from './known.ts';
import type { Enrolment } from './reference.ts';
import { Spans } from './spans.ts';

/** The rows of `roster.csv` that are sound. */
export function readRoster(table: Table, program: Program, known: Known, found: Diagnostic[]): Enrolment[] {
  const groups = [
    ...(known.teams?.size ? ['team_id'] : []),
    ...(known.segments?.size && !makesSegments(program) ? ['segment'] : []),
  ];
  const columns = {
    needed: ['participant_id', ...groups],
    optional: ['team_id', 'segment', 'manager_id', 'from', 'to'],
    open: true,
  };
  if (!columnsSound(table, columns, found)) return [];
  const spans = new Spans(program);
  const taken = new Map<string, Enrolment[]>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const enrolment = readEnrolment(cells, spans, program, known);
    const earlier = taken.get(enrolment?.participant ?? '') ?? [];
    if (enrolment === null || clashes(cells, enrolment, earlier, program)) return [];
    taken.set(enrolment.participant, [...earlier, enrolment]);
    return [enrolment];
  });
}

function readEnrolment(cells: Cells, spans: Spans, program: Program, known: Known): Enrolment | null {
  const participant = cells.known('participant_id', 'participant', known.participants);
  const team = readGroup(cells, 'team_id', 'team', known.teams);
  const isMade = makesSegments(program) && cells.text('segment') === '';
  const segment = isMade ? '' : readGroup(cells, 'segment', 'segment', known.segments);
  const span = cells.span(spans);
  const manager =
    cells.text('manager_id') === '' ? '' : cells.known('manager_id', 'participant', known.participants);
  if (participant === null || team === null || segment === null || manager === null || span === null)
    return null;
  return { participant, team, segment, span, attributes: cells.row.cells };
}

/** Whether stages make segments of baselines: then the roster need not name any. */
const makesSegments = ({ stages }: Program): boolean => stages.some(({ segments }) => segments !== null);

/** Where a program declares no teams or no segments, the roster names none. */
const readGroup = (cells: Cells, column: string, kind: 'team' | 'segment', known: Ids): string | null =>
  !known?.size && cells.text(column) === '' ? '' : cells.known(column, kind, known);

function clashes(cells: Cells, next: Enrolment, earlier: readonly Enrolment[], program: Program): boolean {
  const double = earlier.find(({ span }) => overlap(span, next.span));
  if (!double) {
    tellChange(cells, next, earlier, program);
    return false;
  }
  const message = `${quoted(next.participant)} is already in team ${quoted(double.team)} from ${double.span.from} to ${lastDay(double.span)}.`;
  cells.refuse('participant_id', 'roster-overlap', message, 'End one row before the other begins.');
  return true;
}

/** A stage compares within segments, so someone who moves inside one is compared with two groups. */
function tellChange(cells: Cells, next: Enrolment, earlier: readonly Enrolment[], { stages }: Program): void {
  const others = earlier.filter(({ segment }) => segment !== next.segment);
  const stage = stages.find(
    ({ period }) => overlap(period, next.span) && others.some(({ span }) => overlap(period, span)),
  );
  if (!stage) return;
  const message = `${quoted(next.participant)} has two segments in the stage ${quoted(stage.id)}.`;
  cells.warn(
    'segment',
    'segment-changes-in-stage',
    message,
    'Change the segment on the first day of a stage.',
  );
}
