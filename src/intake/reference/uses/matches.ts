import type { Diagnostic } from '../../../program/diagnostic.ts';
import type { Feed, FeedColumn } from '../../../program/feed.ts';
import { placeIn } from '../../../program/resolve/origin.ts';
import { didYouMean } from '../../../program/source/nearest.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import { placeOfCell, type Row, type Table } from '../csv/table.ts';
import { readable, type Tables } from '../tables.ts';
import { columnProblems } from './columns.ts';
import type { Use } from './use.ts';

interface Match {
  readonly feed: Feed;
  readonly column: FeedColumn;
  readonly table: Table;
  /** The column of the table. */
  readonly key: string;
}

/** What a feed matches is a column of a table, and an alias leads to one of its values. */
export const matchedColumns = ({ program, tables }: Use): Diagnostic[] =>
  program.feeds.flatMap((feed) => feed.columns.flatMap((column) => checkMatch(feed, column, tables)));

function checkMatch(feed: Feed, column: FeedColumn, tables: Tables): Diagnostic[] {
  if (column.match === null) return [];
  const { table: name, column: key } = column.match;
  const problems = columnProblems(placeIn(feed, 'columns', column.name, 'match'), name, key, tables);
  const table = readable(tables[name]);
  return problems.length > 0 || table === null ? problems : aliases({ feed, column, table, key });
}

function aliases({ feed, column, table, key }: Match): Diagnostic[] {
  const values = new Set(table.rows.map(({ cells }) => cells[key] ?? ''));
  const wrong = Object.entries(column.aliases).filter(([, value]) => !values.has(value));
  return wrong.map(([spelling, value]) => {
    const place = placeIn(feed, 'columns', column.name, 'aliases', spelling);
    const message = `${quoted(value)} is not in the column ${quoted(key)} of ${table.source.file}.`;
    return problem(place, 'unknown-alias', message, didYouMean(value, values));
  });
}

/** A value that feeds are matched by says which row is meant: it is there, and once. */
export const matchedValues = ({ program, tables }: Use): Diagnostic[] => {
  const matches = program.feeds.flatMap(({ columns }) => columns.flatMap(({ match }) => match ?? []));
  const used = new Map(matches.map((match) => [`${match.table}.${match.column}`, match]));
  return [...used.values()].flatMap(({ table: name, column }) => {
    const table = readable(tables[name]);
    return table?.columns.includes(column) ? ambiguous(table, column) : [];
  });
};

function ambiguous(table: Table, key: string): Diagnostic[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const value = row.cells[key] ?? '';
    const known = seen.has(value);
    seen.add(value);
    if (value !== '' && !known) return [];
    return [valueProblem(table, row, key, value)];
  });
}

function valueProblem(table: Table, row: Row, key: string, value: string): Diagnostic {
  const place = placeOfCell(table, row, key);
  const hint = `Sources are matched by ${key}: give each row one of its own.`;
  return value === ''
    ? problem(place, 'cell-empty', `The cell ${key} is empty.`, hint)
    : problem(place, 'match-ambiguous', `${quoted(value)} stands in two rows.`, hint);
}
