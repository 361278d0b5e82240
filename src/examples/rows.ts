import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../program/day.ts';

/** A row of a file of a day, and what it was written from. */
export interface Rows {
  readonly feed: string;
  readonly day: Day;
  readonly from: object;
  readonly cells: Readonly<Record<string, string>>;
}

/** Writes rows as files of their days below `root`; returns which object stands in which line of which file. */
export function writeRows(
  root: string,
  feeds: readonly { readonly folder: string; readonly columns: readonly string[] }[],
  rows: readonly Rows[],
  today: Day,
): ReadonlyMap<string, object> {
  const places = new Map<string, object>();
  for (const { folder, columns } of feeds) {
    const own = rows.filter(({ feed }) => feed === folder);
    for (const day of new Set([today, ...own.map((row) => row.day)])) {
      const name = `data/${folder}/${day}.csv`;
      const ofDay = own.filter((row) => row.day === day);
      const lines = ofDay.map(({ cells }) => columns.map((column) => cell(cells[column] ?? '')).join(','));
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), [columns.join(','), ...lines, ''].join('\n'));
      for (const [index, { from }] of ofDay.entries()) places.set(`${name}:${index + 2}`, from);
    }
  }
  return places;
}

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
