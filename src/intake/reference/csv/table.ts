import type { Diagnostic } from '../../../program/diagnostic.ts';
import { type Place, placeAt, type Source } from '../../../program/source/source.ts';
import { cellAt } from './cell-at.ts';
import { readHeader } from './header.ts';
import { parseLines } from './lines.ts';
import { lineSound } from './sound.ts';

/** A row of a table: its cells by column, in Unicode's composed form, and where it begins. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly offset: number;
}

/** A small CSV file with a header, read as text. */
export interface Table {
  readonly source: Source;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether no row had to be left out. */
  readonly complete: boolean;
}

/** The table of a file; null where its quotes or its header are broken. What is wrong is told; rows that are broken are left out. */
export function parseTable(source: Source, found: Diagnostic[]): Table | null {
  const lines = parseLines(source, found);
  const columns = lines && readHeader(source, lines[0], found);
  if (!columns) return null;
  const sound = lines.slice(1).filter((line) => lineSound(source, line, columns.length, found));
  const rows = sound.map(({ cells, offset }) => ({ offset, cells: named(columns, cells) }));
  return { source, columns, rows, complete: rows.length === lines.length - 1 };
}

/** Where a cell stands, its quotes included; the beginning of the row for a column that is not there. */
export const placeOfCell = (table: Table, row: Row, column: string): Place =>
  placeIn(table, row.offset, column);

/** Where the name of a column stands; the beginning of the file for one that is not there. */
export const placeOfColumn = (table: Table, column: string): Place => placeIn(table, 0, column);

function placeIn({ source, columns }: Table, offset: number, column: string): Place {
  const index = columns.indexOf(column);
  if (index < 0) return placeAt(source, offset, 1);
  const { start, end } = cellAt(source.text, offset, index);
  return placeAt(source, start, end - start);
}

function named(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const byName: Record<string, string> = {};
  for (const [index, column] of columns.entries()) byName[column] = (cells[index] ?? '').normalize('NFC');
  return byName;
}
