import type { Cell, Database } from '../../intake/database.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import { counted } from '../../locales/icu.ts';
import { isFraction } from '../../program/measure.ts';
import type { Measure, Program } from '../../program/program.ts';
import { editionsOf } from '../../program/versions.ts';
import { measureScale } from '../rules/scales.ts';
import { baselineRows, dayPartsOf, targetRows } from './comparison-rows.ts';
import { managerRows } from './credited-to.ts';
import type { EngineMeasure, Source } from './engine-measure.ts';
import { type Filter, filtersOf } from './filters.ts';
import { aliasRows, keyingsOf } from './keyings.ts';
import { Sources } from './sources.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

export interface Measures {
  readonly byId: ReadonlyMap<string, EngineMeasure>;
  readonly sources: Sources;
  /** A multiple of the days of every row of targets and baselines. */
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
  const ground = { program, reference, numbers, tagLabels };
  const { filters, byMeasure } = filtersOf(ground);
  const keyed = keyingsOf(ground, byMeasure);
  const measures = program.measures.map((measure, number): EngineMeasure => {
    return {
      number,
      measure,
      filter: byMeasure.get(measure.id)?.number ?? -1,
      component: componentOf(measure),
      keying: keyed.byMeasure.get(measure.id)?.number ?? null,
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
  await db.fill('target', targetRows(reference.targets, numbers, byId));
  await db.run(sql('baseline'));
  await db.fill('baseline', baselineRows(reference.baselines, numbers, byId));
  await fillFilters(db, filters);
  for (const name of [
    'within_ranges',
    'customer_alias',
    'matching',
    'confirmed',
    'manager',
    'fitting',
    'daily',
    'event_daily',
    'keyed',
    'key_limit',
  ])
    await db.run(sql(name));
  await db.fill('customer_alias', aliasRows(ground));
  await db.fill('manager', managerRows(reference, numbers, program.measures));
  const single = new Set(
    program.rules
      .flatMap(editionsOf)
      .filter(({ over }) => over === 'event')
      .map(({ measure }) => measure),
  );
  const singles = new Set([...single].map((id) => byMeasure.get(id)));
  for (const filter of filters) {
    await db.run(sql('days'), filter.variables);
    if (singles.has(filter)) await db.run(sql('event_days'), filter.variables);
  }
  for (const { filter, variables } of keyed.keyings)
    await db.run(sql('keys'), { ...filter.variables, ...variables });
  const dayParts = dayPartsOf(reference);
  const sources = new Sources({ db, program, numbers, byId, dayParts, first: filters.length });
  return { byId, sources, dayParts };
}

function componentOf({ of }: Measure): Source['component'] {
  const column = 'sum' in of ? of.sum : 'average' in of ? of.average : null;
  if (column === null) return 'weighted' in of ? 'value' : 'rows';
  return column === 'quantity' ? 'quantity' : 'value';
}

/** The unit as it stands alone: the form that two of it would take. */
const unitOf = ({ unit }: Measure, locale: string): string =>
  unit ? counted(locale, unit[locale] ?? '', 2) : '';

const measureRow = ({ number, measure, scale }: EngineMeasure, program: Program): Cell[] => [
  number,
  measure.id,
  scale,
  isFraction(measure.of),
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
