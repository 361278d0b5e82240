import type { Diagnostic } from '../../program/diagnostic.ts';
import type { ScanProblem } from '../scan/found.ts';

type Words = readonly [message: string, hint: string];

const base = { severity: 'error', line: 0, column: 0, source: null, width: 1 } as const;

const FILE: Record<string, (value: string, more: string) => Words> = {
  'file-name': (value, more) => [
    `"${value}" is no name of a day's file here.`,
    `Name it like "${more}", or move it out of the folder.`,
  ],
  'files-missing': (value, more) => [
    `There is no file of the feed "${value}".`,
    `Put at least one file here, named like "${more}"; a file with its header alone covers a day without rows.`,
  ],
};

/** A problem of a file or folder as a whole. */
export function fileProblem(
  code: 'file-name' | 'files-missing',
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
  'csv-duplicate-column': (value) => [
    `The column "${value}" stands in the header twice.`,
    'Give each column one name of its own.',
  ],
};

export type HeaderCode = 'csv-no-header' | 'column-missing' | 'column-unexpected' | 'csv-duplicate-column';

/** A problem of the header line; the column is that of the cell, or 1 for one that is missing. */
export function headerProblem(
  code: HeaderCode,
  file: string,
  header: readonly string[],
  value: string,
  more: string,
): Diagnostic {
  const source = header.join(',');
  const index = code === 'csv-duplicate-column' ? header.lastIndexOf(value) : header.indexOf(value);
  const column = index < 0 ? 1 : header.slice(0, index).join(',').length + (index === 0 ? 1 : 2);
  const width = index < 0 ? Math.max(1, source.length) : Math.max(1, value.length);
  return { ...base, code, file, line: 1, column, source, width, ...worded(HEADER[code], value, more) };
}

const SCAN: Record<ScanProblem['code'], (problem: ScanProblem, cells: number) => Words> = {
  'csv-empty': () => [
    'The file is empty.',
    'Send it again; a day without rows has a file with the header alone.',
  ],
  'file-not-utf8': () => ['The line holds bytes that are no UTF-8.', 'Save the file as UTF-8.'],
  'csv-nul': () => ['The line holds a NUL byte.', 'Export the file again; text has no such byte.'],
  'csv-line-ends': () => [
    'The line ends otherwise than the lines before it.',
    'Save the file with one kind of line end.',
  ],
  'csv-stray-quote': (problem) => [
    `A quote stands inside a cell: ${problem.text}`,
    'Put quotes round the whole cell and write a quote inside it twice.',
  ],
  'csv-quotes': (problem) => [`A quote opens here and never closes: ${problem.text}`, 'Close the quote.'],
  'csv-ragged': (problem, cells) => [
    `The line has ${problem.cells} cells and the header ${cells}: ${problem.text}`,
    'Give every line one cell for each column; put quotes round a cell that holds a comma.',
  ],
  'csv-blank-line': () => ['The line is blank.', 'Delete it; blank lines are allowed nowhere.'],
};

/** A problem that the scan of a file's bytes found. */
export function scanProblem(file: string, problem: ScanProblem, cells: number): Diagnostic {
  const [message, hint] = SCAN[problem.code](problem, cells);
  const source = problem.text === '' ? null : problem.text;
  const width = Math.max(1, problem.text.length);
  return {
    ...base,
    code: problem.code,
    file,
    line: problem.line,
    column: 1,
    source,
    width,
    message,
    hint,
  };
}

function worded(words: ((value: string, more: string) => Words) | undefined, value: string, more: string) {
  const [message, hint] = words ? words(value, more) : [value, more];
  return { message, hint };
}
