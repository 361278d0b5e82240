import type { Cell, Database } from '../../intake/database.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import { counted } from '../../locales/icu.ts';
import { daysBetween } from '../../program/day.ts';
import type { Measure, Program } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import { leastCommonMultiple, measureScale } from '../rules/scales.ts';
import { type Filter, filtersOf } from './filters.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** A measure as the engine reads it. */
export interface EngineMeasure {
  readonly number: number;
  readonly measure: Measure;
  readonly filter: number;
  /** The column of `daily` that it adds up. */
  readonly component: 'rows' | 'quantity' | 'value';
  readonly scale: bigint;
}

export interface Measures {
  readonly byId: ReadonlyMap<string, EngineMeasure>;
  /** A multiple of the days of every target's row. */
  readonly dayParts: bigint;
}

/** Creates `measure`, `target` and `daily`, and fills them. */
export async function loadMeasures(
  db: Database,
  program: Program,
  reference: Reference,
  numbers: ReferenceNumbers,
): Promise<Measures> {
  const tagLabels = (await db.rows(sql('tags'))).map((row) => String(row['label']));
  const { filters, byMeasure } = filtersOf({ program, reference, numbers, tagLabels });
  const measures = program.measures.map((measure, number): EngineMeasure => {
    const component = 'count' in measure.of ? 'rows' : measure.of.sum === 'quantity' ? 'quantity' : 'value';
    return {
      number,
      measure,
      filter: byMeasure.get(measure.id)?.number ?? 0,
      component,
      scale: measureScale(measure, program),
    };
  });
  const byId = new Map(measures.map((measure) => [measure.measure.id, measure]));
  await db.run(sql('measure'));
  await db.fill(
    'measure',
    measures.map((entry) => measureRow(entry, program)),
  );
  await db.run(sql('target'));
  await db.fill('target', targetRows(reference, numbers, byId));
  await fillFilters(db, filters);
  for (const name of ['within_ranges', 'daily']) await db.run(sql(name));
  for (const filter of filters) await db.run(sql('days'), filter.variables);
  const spans = reference.targets.map((row) => BigInt(daysBetween(row.span.from, row.span.until)));
  return { byId, dayParts: spans.reduce(leastCommonMultiple, 1n) };
}

/** The unit as it stands alone: the form that two of it would take. */
const unitOf = ({ unit }: Measure, locale: string): string =>
  unit ? counted(locale, unit[locale] ?? '', 2) : '';

const measureRow = (
  { number, measure, filter, component, scale }: EngineMeasure,
  program: Program,
): Cell[] => [
  number,
  measure.id,
  filter,
  component,
  scale,
  measure.money ? program.currency.code : unitOf(measure, program.locales[0]),
];

async function fillFilters(db: Database, filters: readonly Filter[]): Promise<void> {
  for (const [table, of] of [
    ['filter_product', (filter: Filter) => filter.products],
    ['filter_participant', (filter: Filter) => filter.participants],
    ['filter_customer', (filter: Filter) => filter.customers],
    ['filter_tag', (filter: Filter) => filter.tags],
  ] as const) {
    await db.run(sql(table));
    await db.fill(
      table,
      filters.flatMap((filter) => of(filter).map((value): Cell[] => [filter.number, value])),
    );
  }
}

/** Targets of measures that the program has; a value finer than the measure's smallest unit keeps its own scale. */
function targetRows(reference: Reference, numbers: ReferenceNumbers, byId: Measures['byId']): Cell[][] {
  return reference.targets.flatMap((row): Cell[][] => {
    const measure = byId.get(row.measure);
    if (!measure) return [];
    const isTeam = row.entrant.kind === 'team';
    return [
      [
        measure.number,
        isTeam ? null : numberOf(numbers.participants, row.entrant.id),
        isTeam ? numberOf(numbers.teams, row.entrant.id) : null,
        row.span.from,
        row.span.until,
        scaled(multiply(row.value, ratio(measure.scale)), 1n),
      ],
    ];
  });
}
