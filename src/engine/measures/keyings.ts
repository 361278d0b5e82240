import type { Cell, Value } from '../../intake/database.ts';
import { attributesOf } from '../../intake/feeds/columns.ts';
import { feedLabels } from '../../intake/labels.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Measure } from '../../program/program.ts';
import type { Filter, Ground } from './filters.ts';

/** A filter and the column by whose values its facts are told apart. */
export interface Keying {
  readonly number: number;
  readonly filter: Filter;
  /** Values of `getvariable()` in keys.sql. */
  readonly variables: Readonly<Record<string, Value>>;
}

/** One keying for measures that count by the same column of the same facts, by measure id. */
export function keyingsOf(
  { program }: Ground,
  filters: ReadonlyMap<string, Filter>,
): { keyings: Keying[]; byMeasure: ReadonlyMap<string, Keying> } {
  const keyings = new Map<string, Keying>();
  const byMeasure = new Map<string, Keying>();
  for (const measure of program.measures) {
    const [filter, column] = [filters.get(measure.id), columnOf(measure)];
    if (!filter || column === null) continue;
    const bySale = 'count_new' in measure.of;
    const key = `${filter.number} ${column} ${bySale}`;
    const feed = program.feeds.find(({ id }) => id === measure.from);
    const part = ['kind', 'status', ...(feed ? attributesOf(feed) : [])].indexOf(
      column === 'type' ? 'kind' : column,
    );
    const variables = { keying: keyings.size, key_column: column, tag_part: part + 1, by_sale: bySale };
    const keying = keyings.get(key) ?? { number: keyings.size, filter, variables };
    keyings.set(key, keying);
    byMeasure.set(measure.id, keying);
  }
  return { keyings: [...keyings.values()], byMeasure };
}

/** The column by whose values a measure counts; null for one that does not. */
function columnOf({ of, atMost, upToBaselinePer }: Measure): string | null {
  if ('count_distinct' in of) return of.count_distinct;
  return 'count_new' in of ? of.count_new : (atMost?.per ?? upToBaselinePer);
}

/** A value of a column as `keyed` has it; null for one that no row can have. */
export function keyText(
  column: string,
  value: string,
  { participants, products }: ReferenceNumbers,
): string | null {
  if (column === 'product_id') return products.get(value)?.toString() ?? null;
  return column === 'participant_id' ? (participants.get(value)?.toString() ?? null) : value;
}

/** Rows of `customer_alias`. */
export const aliasRows = ({ program, reference, numbers }: Ground): Cell[][] =>
  program.feeds.flatMap((feed) =>
    feedLabels(feed, reference, numbers)
      .customers.filter(([spelling, id]) => spelling !== id)
      .map(([spelling, id]): Cell[] => [feed.id === 'sales', spelling, id]),
  );
