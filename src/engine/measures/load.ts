import { shareParts } from '../../intake/credit-rows.ts';
import type { Cell, Database } from '../../intake/database.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Reference } from '../../intake/reference/reference.ts';
import { counted } from '../../locales/icu.ts';
import type { Day } from '../../program/day.ts';
import { isFraction } from '../../program/measure.ts';
import type { Measure, Program } from '../../program/program.ts';
import { editionsOf } from '../../program/versions.ts';
import { measureScale, partsOf } from '../rules/scales.ts';
import { baselineRows, dayPartsOf, targetRows } from './comparison-rows.ts';
import { managerRows } from './credited-to.ts';
import type { Counted, EngineMeasure, Source } from './engine-measure.ts';
import { type Filter, type FilterOf, filtersOf } from './filters.ts';
import { aliasRows, type KeyingOf, keyingsOf } from './keyings.ts';
import { Sources } from './sources.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

export interface Measures {
  readonly byId: ReadonlyMap<string, EngineMeasure>;
  readonly sources: Sources;
  /** A multiple of the days of every row of targets and baselines. */
  readonly dayParts: bigint;
}

/** What measures are made of, and as known by the end of which day. */
interface Facts {
  readonly db: Database;
  readonly program: Program;
  readonly reference: Reference;
  readonly numbers: ReferenceNumbers;
  readonly today: Day;
}

/** Creates `measure`, `target` and `daily`, and fills them. */
export async function loadMeasures({ db, program, reference, numbers, today }: Facts): Promise<Measures> {
  const tagLabels = (await db.rows(sql('tags'))).map((row) => String(row['label']));
  const ground = { program, reference, numbers, tagLabels };
  const { filters, ofParticipants, ofTotals } = filtersOf(ground);
  const { keyings, byMeasure: keyed } = keyingsOf(ground, [ofParticipants, ofTotals]);
  const shares = shareParts(reference);
  const measures = program.measures.map(
    (measure, number): EngineMeasure => ({
      number,
      measure,
      ...countedBy(measure.id, ofParticipants, keyed[0]),
      totals: countedBy(measure.id, ofTotals, keyed[1]),
      component: componentOf(measure),
      scale: measureScale(measure, program, shares),
      parts: partsOf(measure, shares),
    }),
  );
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
  for (const name of ['within_ranges', 'customer_alias']) await db.run(sql(name));
  await db.run(sql('credited'), {
    shared: shares > 1n || reference.credits.length > 0,
    share_parts: shares,
    today,
  });
  for (const name of [
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
  const singles = new Set([...single].map((id) => ofParticipants.get(id)));
  for (const filter of filters) {
    await db.run(sql('days'), filter.variables);
    if (singles.has(filter)) await db.run(sql('event_days'), filter.variables);
  }
  for (const { filter, variables } of keyings)
    await db.run(sql('keys'), { ...filter.variables, ...variables });
  const dayParts = dayPartsOf(reference);
  const sources = new Sources({ db, program, numbers, byId, dayParts, first: filters.length });
  return { byId, sources, dayParts };
}

const countedBy = (id: string, filters: FilterOf, keyings: KeyingOf | undefined): Counted => ({
  filter: filters.get(id)?.number ?? -1,
  keying: keyings?.get(id)?.number ?? null,
});

function componentOf({ of }: Measure): Source['component'] {
  const column = 'sum' in of ? of.sum : 'average' in of ? of.average : null;
  if (column === null) return 'weighted' in of || 'scorecard' in of ? 'value' : 'rows';
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
