import type { Cell, Database } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import { programCloses } from '../../program/board-windows.ts';
import { cells } from '../../program/cells.ts';
import { lastDay } from '../../program/day.ts';
import type { Advance } from '../../program/program.ts';
import { editionsOf } from '../../program/versions.ts';
import type { RuleContext } from '../rules/context.ts';
import { inSmallest } from '../rules/variables.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills `advance_posting` with what is paid in advance of what rules will earn, and what they pay back of it. */
export async function runAdvances(context: RuleContext): Promise<void> {
  const { db, program } = context;
  for (const name of ['advance_cell', 'advance_segment', 'advance_rule', 'advance_end', 'advance_name'])
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
  const ended = cells(program.period, advance.over).filter((span) => lastDay(span) <= today);
  const amount = inSmallest(advance.amount, program);
  await db.fill(
    'advance_cell',
    ended.map(({ from, until }, cell): Cell[] => [
      ...[number, cell, from, until, amount],
      ...[advance.recover, advance.segments === null],
    ]),
  );
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
  const closes = programCloses(program);
  if (advance.atEnd === 'collect' && closes <= today) await db.fill('advance_end', [[number, closes]]);
}
