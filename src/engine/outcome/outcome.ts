import type { Cell, Database, Value } from '../../intake/database.ts';
import { programCloses } from '../../program/board-windows.ts';
import type { Day, Span } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { shownDays } from '../boards/boards.ts';
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
  'outstanding',
  'workings',
  'redemptions',
  'points_by_day',
  'tickets',
  'roster',
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
  explained: number,
  units: Units,
): Promise<void> {
  await db.run(sql('shown'));
  await db.fill(
    'shown',
    shownDays(program, today).map((shown) => [shown.day, shown.isToday, shown.stageEnd]),
  );
  await db.run(sql('span'));
  const spans = spansOf(program, today);
  await db.fill(
    'span',
    spans.map(({ stage, span, knownBy }) => [stage, span.from, span.until, knownBy]),
  );
  await db.run(sql('span_source'));
  await db.fill('span_source', await sourceRows(measures, spans));
  const variables: Record<string, Value> = {
    point_unit: decimalUnit(units.points),
    value_unit: decimalUnit(units.values),
    value_units: units.values,
    score_unit: decimalUnit(units.scores),
    score_units: units.scores,
    point_units: units.points,
    money_unit: decimalUnit(10n ** BigInt(program.currency.decimals)),
    money_units: 10n ** BigInt(program.currency.decimals),
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
    'fraction',
    'earned_id',
    'posting_code',
    'entry',
  ])
    await db.run(sql(name));
  await db.run(sql('explained_from'), { explained });
  for (const [index, view] of VIEWS.entries()) await db.run(sql(view), index === 0 ? variables : {});
}

/** A stage that has begun (its number), or the program (null), and by which day it is known. */
interface ShownSpan {
  readonly stage: number | null;
  readonly span: Span;
  readonly knownBy: Day;
}

function spansOf(program: Program, today: Day): ShownSpan[] {
  const by = (closes: Day): Day => (closes < today ? closes : today);
  const begun = program.stages.filter((stage) => stage.period.from <= today);
  const ofStages = begun.map((stage) => ({
    stage: program.stages.indexOf(stage),
    span: stage.period,
    knownBy: by(stage.closes),
  }));
  return [...ofStages, { stage: null, span: program.period, knownBy: by(programCloses(program)) }];
}

/** Rows of `span_source`. */
async function sourceRows({ byId, sources }: Measures, spans: readonly ShownSpan[]): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for (const { stage, span } of spans)
    for (const measure of byId.values())
      for (const kind of ['participant', 'team'] as const) {
        const source = await sources.gather(measure, { spans: [span], of: `${kind}s`, segments: null });
        const { filter, component, under } = source;
        rows.push([stage, measure.number, kind, filter, component, under?.overParts ?? 1n, false]);
        if (under)
          rows.push([stage, measure.number, kind, under.filter, under.component, under.underParts, true]);
      }
  return rows;
}

/** The program's today where nobody says otherwise: the latest day of a file, and not after the program has closed. */
export function presentDay(program: Program, dataThrough: Day): Day {
  const last = programCloses(program);
  return dataThrough < last ? dataThrough : last;
}
