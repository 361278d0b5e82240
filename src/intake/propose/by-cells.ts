import { type KnownTables, tableOf } from './known-tables.ts';
import type { FileColumn, Meanings } from './meanings.ts';

/** What names of columns do not say, their cells may: the one column of days, the one in which everybody stands in a table. */
export function byCells(
  meanings: Meanings,
  columns: readonly FileColumn[],
  tables: KnownTables,
  isDays: (cells: readonly string[]) => boolean,
): Meanings {
  const found = new Map(meanings);
  const only = (name: string, fits: (filled: readonly string[]) => boolean): void => {
    const left = columns.filter((column) => ![...found.values()].includes(column));
    const fitting = left.filter(({ cells }) => cells.some((cell) => cell !== '') && fits(filledOf(cells)));
    if (!found.has(name) && fitting.length === 1 && fitting[0]) found.set(name, fitting[0]);
  };
  only('date', isDays);
  only('participant_id', (cells) => tableOf(tables.participants, cells)?.known === cells.length);
  return found;
}

const filledOf = (cells: readonly string[]): string[] => [...new Set(cells.filter((cell) => cell !== ''))];
