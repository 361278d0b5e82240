import type { Cell, Value } from '../../intake/database.ts';
import { attributesOf } from '../../intake/feeds/columns.ts';
import { feedLabels } from '../../intake/labels.ts';
import type { ReferenceNumbers } from '../../intake/numbers.ts';
import type { Measure, Program } from '../../program/program.ts';
import type { Filter, FilterOf, Ground } from './filters.ts';

/** A filter and the column by whose values its facts are told apart. */
export interface Keying {
  readonly number: number;
  readonly filter: Filter;
  /** Values of `getvariable()` in keys.sql. */
  readonly variables: Readonly<Record<string, Value>>;
}

export type KeyingOf = ReadonlyMap<string, Keying>;

/** One keying for measures that count by the same column of the same facts, by measure id for each choice of filters. */
export function keyingsOf(
  { program }: Ground,
  choices: readonly FilterOf[],
): { keyings: Keying[]; byMeasure: KeyingOf[] } {
  const keyings = new Map<string, Keying>();
  const byMeasure = choices.map((filters) => {
    const chosen = new Map<string, Keying>();
    for (const measure of program.measures) {
      const [filter, column] = [filters.get(measure.id), columnOf(measure)];
      if (!filter || column === null) continue;
      const bySale = 'count_new' in measure.of;
      const key = `${filter.number} ${column} ${bySale}`;
      const variables = { keying: keyings.size, ...keyVariables(measure, column, program), by_sale: bySale };
      const keying = keyings.get(key) ?? { number: keyings.size, filter, variables };
      keyings.set(key, keying);
      chosen.set(measure.id, keying);
    }
    return chosen;
  });
  return { keyings: [...keyings.values()], byMeasure };
}

function keyVariables({ from }: Measure, column: string, { feeds }: Program): Record<string, Value> {
  const feed = feeds.find(({ id }) => id === from);
  const parts = ['kind', 'status', ...(feed ? attributesOf(feed) : [])];
  return { key_column: column, tag_part: parts.indexOf(column === 'type' ? 'kind' : column) + 1 };
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
