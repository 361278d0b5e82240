import type { Diagnostic } from '../../program/diagnostic.ts';

type Words = readonly [message: string, hint: string];

const base = { severity: 'error', line: 0, column: 0, source: null, width: 1 } as const;

const FILE: Record<string, (value: string, more: string) => Words> = {
  'file-name': (value, more) => [
    `"${value}" is no name of a day's file here.`,
    `Name it like "${more}", or move it out of the folder.`,
  ],
  'manifest-alone': (value) => [
    `The manifest has no file: there is no ${value}.`,
    'Have the file sent again; its manifest is written last.',
  ],
  'file-from-future': (value, more) => [
    `The file is of ${value}, and it is ${more} now.`,
    'Correct the day in its name, or the clock of this machine.',
  ],
  'days-missing': (value, more) => [
    `There is no file of the feed "${more}" for ${value}.`,
    'Have it sent; a file with its header alone covers a day without rows. How many days may pass is said by freshness in the contract of program/sources.yaml.',
  ],
  'files-missing': (value, more) => [
    `There is no file of the feed "${value}".`,
    `Put at least one file here, named like "${more}"; a file with its header alone covers a day without rows.`,
  ],
};

/** A problem of a file or folder as a whole. */
export function fileProblem(
  code: 'file-name' | 'file-from-future' | 'files-missing' | 'days-missing' | 'manifest-alone',
  file: string,
  value: string,
  more: string,
): Diagnostic {
  return { ...base, code, file, ...worded(FILE[code], value, more) };
}

const HEADER: Record<string, (value: string, more: string) => Words> = {
  'csv-no-header': (value, more) => [
    `The first line "${value}" is no header of this feed.`,
    `Begin the file with a line of column names: ${more}.`,
  ],
  'column-missing': (value, more) => [
    `The column "${value}" is missing.`,
    more === ''
      ? 'Add it to the file, or map another column in program/sources.yaml.'
      : `Add it, or map one of these in program/sources.yaml: ${more}.`,
  ],
  'column-unexpected': (value, more) => [
    `The column "${value}" is not known for this feed.`,
    `Map it under columns in program/sources.yaml, or list it under ignored; known are ${more}.`,
  ],
  'csv-delimiter': (value, more) => [
    `The first line "${value}" has no ${more} between its columns.`,
    'Say what separates the columns under format in program/sources.yaml, such as delimiter: ";".',
  ],
  'csv-duplicate-column': (value) => [
    `The column "${value}" stands in the header twice.`,
    'Give each column one name of its own.',
  ],
};

export type HeaderCode =
  | 'csv-no-header'
  | 'csv-delimiter'
  | 'column-missing'
  | 'column-unexpected'
  | 'csv-duplicate-column';

/** The header line of a file. */
export interface Header {
  readonly file: string;
  readonly cells: readonly string[];
  readonly delimiter: string;
  readonly line: number;
}

/** A problem of the header line; the column is that of the cell, or 1 for one that is missing. */
export function headerProblem(code: HeaderCode, header: Header, value: string, more: string): Diagnostic {
  const { file, cells, delimiter, line } = header;
  const source = cells.join(delimiter);
  const index = code === 'csv-duplicate-column' ? cells.lastIndexOf(value) : cells.indexOf(value);
  const column = index < 0 ? 1 : cells.slice(0, index).join(delimiter).length + (index === 0 ? 1 : 2);
  const width = index < 0 ? Math.max(1, source.length) : Math.max(1, value.length);
  return { ...base, code, file, line, column, source, width, ...worded(HEADER[code], value, more) };
}

function worded(
  words: ((value: string, more: string) => Words) | undefined,
  value: string,
  more: string,
): { message: string; hint: string } {
  const [message, hint] = words ? words(value, more) : [value, more];
  return { message, hint };
}
