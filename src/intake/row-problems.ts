import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../program/diagnostic.ts';
import type { FactKind } from '../program/measure.ts';
import type { Feed } from '../program/program.ts';
import { rawName } from './feeds/columns.ts';
import type { StagedFile } from './feeds/stage.ts';
import { ROW_WORDS } from './row-words.ts';

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
}

export interface RowProblems {
  readonly setAside: readonly SetAside[];
  /** Rows set aside of a tolerated feed are warnings, others errors; returns that wait are warnings. */
  diagnosed(tolerated: ReadonlySet<FactKind>): Diagnostic[];
}

/** Puts the problems of rows into words, with the client's own column names. */
export function rowProblems(rows: readonly ProblemRow[], files: readonly StagedFile[]): RowProblems {
  const fileOf = new Map(files.map((file) => [file.name, file]));
  const worded = rows.map((row) => {
    const file = fileOf.get(row.file);
    if (!file) throw new Error(`a problem in a file that was not read: ${row.file}`);
    return { row, file, column: columnOf(file.feed, row.name), words: wordsFor(row) };
  });
  const setAside = worded.filter(({ row }) => row.code !== 'waiting');
  return {
    setAside: setAside.map(({ row, column, words }) => ({
      file: row.file,
      line: Number(row.line),
      column,
      code: row.code,
      value: row.value,
      message: `${words.message} ${words.hint}`,
    })),
    diagnosed: (tolerated) =>
      worded.map(({ row, file, column, words }) => {
        const warns = row.code === 'waiting' || tolerated.has(file.feed.id);
        return {
          ...place(row, file, column),
          code: row.code,
          severity: warns ? 'warning' : 'error',
          ...words,
        };
      }),
  };
}

function wordsFor(row: ProblemRow): { message: string; hint: string } {
  const words = ROW_WORDS[row.code];
  if (!words) throw new Error(`no words for ${row.code}`);
  const [message, hint] = words(
    row.value,
    row.other_file === null ? '' : `${row.other_file}:${row.other_line}`,
  );
  return { message, hint };
}

const columnOf = (feed: Feed, name: string): string =>
  feed.columns.find((column) => rawName(feed, column) === name)?.column ?? name;

function place(
  row: ProblemRow,
  file: StagedFile,
  column: string,
): Pick<Diagnostic, 'file' | 'line' | 'column' | 'source' | 'width'> {
  const line = Number(row.line);
  const source = readFileSync(file.path, 'utf8').split(/\r?\n/)[line - 1] ?? '';
  const index = file.scan.header.indexOf(column);
  const before = source.split(',').slice(0, Math.max(0, index)).join(',');
  const at =
    index <= 0 || source.includes('"') ? Math.max(1, source.indexOf(row.value) + 1) : before.length + 2;
  return { file: row.file, line, column: at, source, width: Math.max(1, row.value.length) };
}
