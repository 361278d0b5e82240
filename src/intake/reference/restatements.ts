import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { didYouMean } from '../../program/source/nearest.ts';
import { quoted } from '../../program/source/problem.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import { placeOfCell, type Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Restatement } from './reference.ts';
import { Spans } from './spans.ts';
import { unique } from './unique.ts';

const COLUMNS = {
  needed: [
    ...['restatement_id', 'date', 'stage_id', 'participant_id', 'rule_id', 'from', 'to', 'points'],
    ...['reason', 'approved_by'],
  ],
  optional: [],
  open: false,
};

/** The rows of `restatements.csv` that are sound. */
export function readRestatements(
  table: Table,
  program: Program,
  known: Known,
  found: Diagnostic[],
): Restatement[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  return unique(table, 'restatement_id', found).flatMap((row) => {
    const cells = new Cells(table, row, found);
    const place = placeOfCell(table, row, 'points');
    const read = readRestatement(cells, program, known);
    return read && follows(cells, read, program) ? [{ ...read, place }] : [];
  });
}

function readRestatement(cells: Cells, program: Program, known: Known): Omit<Restatement, 'place'> | null {
  const id = cells.id('restatement_id');
  const day = cells.day('date');
  const stage = cells.known('stage_id', 'stage', known.stages);
  const participant = cells.known('participant_id', 'participant', known.participants);
  const rule = readRule(cells, program);
  const window = cells.span(new Spans(program));
  const points = cells.decimal('points');
  const reason = cells.needed('reason');
  const approvedBy = cells.needed('approved_by');
  if (id === null || day === null || stage === null || participant === null || rule === null) return null;
  if (!window || !points || reason === null || approvedBy === null) return null;
  return { id, day, stage, participant, rule, window, points, reason, approvedBy };
}

function readRule(cells: Cells, { rules }: Program): string | null {
  const text = cells.needed('rule_id');
  const ids = rules.map(({ id }) => id);
  if (text === null || ids.includes(text)) return text;
  const message = `${quoted(text)} is not a rule of this program.`;
  return cells.refuse('rule_id', 'unknown-rule', message, didYouMean(text, ids));
}

/** What is restated is posted after its stage has closed. */
function follows(cells: Cells, { day, stage }: Omit<Restatement, 'place'>, { stages }: Program): boolean {
  const closes = stages.find(({ id }) => id === stage)?.closes;
  if (closes === undefined || day > closes) return true;
  const message = `${quoted(stage)} closes on ${closes}, and ${day} is not after that.`;
  cells.refuse('date', 'restated-too-early', message, 'Write a day after the stage has closed.');
  return false;
}
