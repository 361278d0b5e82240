import type { Database, Value } from '../../intake/database.ts';
import type { Day } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { programCloses, shownDays } from '../boards/boards.ts';
import type { Measures } from '../measures/load.ts';
import { decimalUnit } from '../units.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** The relations that are published, as views named after them. */
const VIEWS = [
  'ledger',
  'contributions',
  'standings',
  'rank_history',
  'prizes',
  'balances',
  'measures',
  'next_steps',
] as const;

/** How many decimals each kind of number is published with, as powers of ten. */
export interface Units {
  readonly points: bigint;
  /** Of measures, one for all. */
  readonly values: bigint;
  readonly scores: bigint;
}

/** Creates the published views over what the engine computed. */
export async function publishOutcome(
  db: Database,
  program: Program,
  measures: Measures,
  today: Day,
  units: Units,
): Promise<void> {
  await db.run(sql('shown'));
  await db.fill(
    'shown',
    shownDays(program, today).map((shown) => [shown.day, shown.isToday, shown.stageEnd]),
  );
  await db.run(sql('span'));
  await db.fill('span', spanRows(program, today));
  const variables: Record<string, Value> = {
    point_unit: decimalUnit(units.points),
    value_unit: decimalUnit(units.values),
    value_units: units.values,
    score_unit: decimalUnit(units.scores),
    day_parts: measures.dayParts,
    today,
  };
  for (const name of [
    'posted_name',
    'entry_kind',
    'entry_reason',
    'day_key',
    'window_key',
    'enrolment_key',
    'entry',
  ])
    await db.run(sql(name));
  for (const [index, view] of VIEWS.entries()) await db.run(sql(view), index === 0 ? variables : {});
  await refuseInexact(db);
}

/** Throws where any relation has a column of binary fractions. */
async function refuseInexact(db: Database): Promise<void> {
  const columns = await db.rows(sql('inexact'));
  if (columns.length > 0)
    throw new Error(
      `not exact: ${columns.map((row) => `${row['table_name']}.${row['column_name']}`).join(', ')}`,
    );
}

function spanRows(program: Program, today: Day): (string | number | null)[][] {
  const begun = program.stages.filter((stage) => stage.period.from <= today);
  const closes = programCloses(program);
  return [
    ...begun.map((stage) => [
      program.stages.indexOf(stage),
      stage.period.from,
      stage.period.until,
      stage.closes < today ? stage.closes : today,
    ]),
    [null, program.period.from, program.period.until, closes < today ? closes : today],
  ];
}

/** The program's today where nobody says otherwise: the latest day of a file, and not after the program has closed. */
export function presentDay(program: Program, dataThrough: Day): Day {
  const last = programCloses(program);
  return dataThrough < last ? dataThrough : last;
}
