import { addDays, type Day } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program, Stage } from '../../program/program.ts';
import { quoted } from '../../program/source/problem.ts';
import { isNamed } from '../../program/stages.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Entered } from './reference.ts';

const COLUMNS = {
  needed: ['participant_id', 'stage_id'],
  optional: ['entered_on', 'known_on'],
  open: false,
};

/** The rows of `entries.csv` that count, one for each stage that is entered: a stage that is repeated is several. */
export function readEntries(table: Table, program: Program, known: Known, found: Diagnostic[]): Entered[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const taken = new Set<string>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const entered = readEntered(cells, program, known);
    return entered.flatMap((one) => {
      const key = JSON.stringify([one.participant, one.stage]);
      const isTwice = taken.has(key);
      taken.add(key);
      return isTwice ? tellTwice(cells, one) : [one];
    });
  });
}

function readEntered(cells: Cells, program: Program, known: Known): Entered[] {
  const participant = cells.known('participant_id', 'participant', known.participants);
  const stages = readStages(cells, program, known);
  const on = optionalDay(cells, 'entered_on');
  const knownOn = optionalDay(cells, 'known_on');
  if (participant === null || stages === null || on === null || knownOn === null) return [];
  const inTime = stages.filter(({ enterBy }) => enterBy !== null && on <= enterBy);
  if (stages.length > 0 && inTime.length === 0) tellLate(cells, on, stages);
  const from = [program.history?.from ?? program.period.from, on, knownOn].sort().at(-1) ?? on;
  return inTime.map(({ id }) => ({ participant, stage: id, knownOn: from }));
}

/** Before every day of a program: entered in time, and known from the start. */
const EVER = addDays('1900-01-01', -1);

const optionalDay = (cells: Cells, column: string): Day | null =>
  cells.text(column) === '' ? EVER : cells.day(column);

/** What is named, and has to be entered; null where nothing sound is. */
function readStages(cells: Cells, { stages }: Program, known: Known): Stage[] | null {
  const named = stages.filter((stage) => isNamed(stage, cells.text('stage_id')));
  if (named.length === 0) {
    cells.known('stage_id', 'stage', known.stages);
    return null;
  }
  if (named.some(({ enterBy }) => enterBy !== null)) return named;
  const message = `Everyone is in the stage ${quoted(cells.text('stage_id'))}.`;
  const hint = 'Remove the row, or write entry: in the file of the stage.';
  return cells.refuse('stage_id', 'entry-of-none', message, hint);
}

function tellTwice(cells: Cells, { participant, stage }: Entered): [] {
  const message = `${quoted(participant)} enters the stage ${quoted(stage)} a second time.`;
  cells.refuse('stage_id', 'entry-twice', message, 'Keep the first of the two rows.');
  return [];
}

function tellLate(cells: Cells, on: Day, stages: readonly Stage[]): void {
  const last = stages
    .flatMap(({ enterBy }) => enterBy ?? [])
    .sort()
    .at(-1);
  const message = `The stage was entered on ${on}, after ${last}: the row counts nothing.`;
  const hint = 'Remove the row, or tell the participant that it was too late.';
  cells.warn('entered_on', 'entry-late', message, hint);
}
