import type { Cell, Database } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import { programCloses } from '../../program/board-windows.ts';
import { cells } from '../../program/cells.ts';
import { addDays, type Day, lastDay, type Span } from '../../program/day.ts';
import type { Advance, Program } from '../../program/program.ts';
import { editionsOf } from '../../program/versions.ts';
import type { RuleContext } from '../rules/context.ts';
import { inSmallest } from '../rules/variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills `advance_posting` with what is paid in advance of what rules will earn, and what they pay back of it. */
export async function runAdvances(context: RuleContext): Promise<void> {
  const { db, program } = context;
  for (const name of ['advance_cell', 'advance_segment', 'advance_rule', 'advance_name'])
    await db.run(sql(name));
  for (const [number, advance] of program.advances.entries()) await load(context, db, advance, number);
  await db.run(sql('advance_posting'));
}

async function load(
  { program, numbers, today }: RuleContext,
  db: Database,
  advance: Advance,
  number: number,
): Promise<void> {
  await db.fill('advance_cell', cellRows(program, advance, number, today));
  await db.fill(
    'advance_segment',
    (advance.segments ?? []).map((segment) => [number, numberOf(numbers.segments, segment)]),
  );
  const editions = program.rules.flatMap(editionsOf);
  await db.fill(
    'advance_rule',
    editions.flatMap(({ id }, rule) => (advance.rules.includes(id) ? [[number, rule]] : [])),
  );
  await db.fill('advance_name', [[number, advance.id]]);
}

/** The cells that have ended; the last reaches to the day on which the program closes, and grants nothing more. */
function cellRows(program: Program, advance: Advance, number: number, today: Day): Cell[][] {
  const amount = inSmallest(advance.amount, program);
  const closes = programCloses(program);
  const end = { from: program.period.until, until: addDays(closes, 1) };
  const rowOf = ({ from, until }: Span, cell: number, granted: bigint, collects: boolean): Cell[] => [
    ...[number, cell, from, until, granted],
    ...[advance.recover, advance.segments === null, collects],
  ];
  const spans = cells(program.period, advance.over);
  return [
    ...spans.map((span, cell) => rowOf(span, cell, amount, false)),
    rowOf(end, spans.length, 0n, advance.atEnd === 'collect'),
  ].filter((_, cell) => lastDay(spans[cell] ?? end) <= today);
}
