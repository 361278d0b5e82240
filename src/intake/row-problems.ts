import type { Diagnostic } from '../program/diagnostic.ts';
import type { Feed } from '../program/feed.ts';
import type { FactKind } from '../program/measure.ts';
import { quoted } from '../program/source/problem.ts';
import { rawName } from './feeds/columns.ts';
import { sourceLines } from './feeds/source-lines.ts';
import type { StagedFile } from './feeds/staged-file.ts';
import type { NearLabels } from './near-labels.ts';
import { ROW_WORDS } from './row-words.ts';
import { cellAt } from './workbook/address.ts';

/** A row of `problem_rows.sql`. */
export interface ProblemRow {
  readonly file: string;
  readonly line: string | number;
  readonly name: string;
  readonly code: string;
  readonly value: string;
  readonly other_file: string | null;
  readonly other_line: string | number | null;
}

/** A row of `set_aside.csv`. */
export interface SetAside {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
  readonly message: string;
  /** The line as it came. */
  readonly text: string;
}

export interface RowProblems {
  readonly setAside: readonly SetAside[];
  /** Rows set aside of a tolerated feed are warnings, others errors; what is told of rows that count is a warning. */
  diagnosed(tolerated: ReadonlySet<FactKind>): Diagnostic[];
}

/** What is told of rows that are not set aside. */
const COUNTED = ['waiting', 'ambiguous-time'];
/** So many rows of a file are told on the screen; `set_aside.csv` has them all. */
const TOLD = 1000;

/** Puts the problems of rows into words, with the client's own column names. */
export function rowProblems(
  rows: readonly ProblemRow[],
  files: readonly StagedFile[],
  labels: NearLabels,
): RowProblems {
  const byFile = Map.groupBy(rows, ({ file }) => file);
  const worded = files.flatMap((file) => wordedOf(file, byFile.get(file.name) ?? [], labels));
  return {
    setAside: worded.flatMap(({ row, text, column, words }) =>
      COUNTED.includes(row.code)
        ? []
        : { ...written(row, column), text, message: `${words.message} ${words.hint}` },
    ),
    diagnosed: (tolerated) =>
      [...Map.groupBy(worded, ({ file }) => file)].flatMap(([file, problems]) => {
        const severity = tolerated.has(file.feed.id) ? 'warning' : 'error';
        const told = problems.slice(0, TOLD).map((problem) => diagnosed(problem, severity));
        const more = problems.length - TOLD;
        return more > 0 ? [...told, untold(file, more, problems.length, severity)] : told;
      }),
  };
}

interface Worded {
  readonly row: ProblemRow;
  readonly file: StagedFile;
  /** The line as it came. */
  readonly text: string;
  readonly column: string;
  readonly words: { readonly message: string; readonly hint: string };
}

function wordedOf(file: StagedFile, rows: readonly ProblemRow[], labels: NearLabels): Worded[] {
  const texts = sourceLines(
    file,
    rows.map(({ line }) => Number(line)),
  );
  return rows.map((row) => ({
    row,
    file,
    text: texts.get(Number(row.line)) ?? '',
    column: columnOf(file.feed, row.name),
    words: wordsFor(row, file.feed, labels),
  }));
}

const written = (row: ProblemRow, column: string) => ({
  file: row.file,
  line: Number(row.line),
  column,
  code: row.code,
  value: row.value,
});

function wordsFor(row: ProblemRow, feed: Feed, labels: NearLabels): { message: string; hint: string } {
  const words = ROW_WORDS[row.code];
  if (!words) throw new Error(`no words for ${row.code}`);
  const [message, hint] = words(
    row.value,
    row.other_file === null ? '' : `${row.other_file}:${row.other_line}`,
    feed.format,
  );
  const near = labels.near(feed, row.code, row.value);
  return { message, hint: near === null ? hint : `Did you mean ${quoted(near)}? ${hint}` };
}

const columnOf = (feed: Feed, name: string): string =>
  feed.columns.find((column) => rawName(feed, column) === name)?.column ?? name;

function diagnosed({ row, file, text, column, words }: Worded, severity: Diagnostic['severity']): Diagnostic {
  return {
    ...{
      file: row.file,
      line: Number(row.line),
      column: placeOf(file, text, column, row.value),
      source: text,
    },
    width: Math.max(1, row.value.length),
    code: row.code,
    severity: COUNTED.includes(row.code) ? 'warning' : severity,
    ...words,
    ...cellIn(file, Number(row.line), column),
  };
}

/** The cell of a workbook's row that a column is. */
function cellIn({ scan: { sheet, header } }: StagedFile, line: number, column: string): { cell?: string } {
  return sheet === null ? {} : { cell: cellAt(sheet, line, Math.max(0, header.indexOf(column))) };
}

/** Where a cell begins in its line, from 1. */
function placeOf({ feed, scan }: StagedFile, text: string, column: string, value: string): number {
  const { delimiter } = feed.format;
  const index = scan.header.indexOf(column);
  if (index <= 0 || text.includes('"')) return Math.max(1, text.indexOf(value) + 1);
  return text.split(delimiter).slice(0, index).join(delimiter).length + 2;
}

const untold = (
  file: StagedFile,
  more: number,
  all: number,
  severity: Diagnostic['severity'],
): Diagnostic => ({
  ...{ code: 'more-rows', severity, file: file.name, line: 0, column: 0, source: null, width: 1 },
  message: `${more} more problems of rows are not shown; the file has ${all}.`,
  hint: 'Correct what they have in common first: a format in program/sources.yaml, or the export.',
});
