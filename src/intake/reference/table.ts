import Papa from 'papaparse';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Code } from '../../program/source/codes.ts';
import { problem, quoted } from '../../program/source/problem.ts';
import { type Place, placeAt, type Source, wholeFile } from '../../program/source/source.ts';
import { cellAt } from './cell-at.ts';

/** A row of a table: its cells by column, and where it begins. */
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

interface Line {
  readonly cells: readonly string[];
  readonly offset: number;
}

/** Where a cell stands, its quotes included; the whole row for a column that is not there. */
export function placeOfCell({ source, columns }: Table, row: Row, column: string): Place {
  const index = columns.indexOf(column);
  if (index < 0) return placeAt(source, row.offset, 1);
  const { start, end } = cellAt(source.text, row.offset, index);
  return placeAt(source, start, end - start);
}

/** Where the name of a column stands; the first character of the file for one that is not there. */
export function placeOfColumn({ source, columns }: Table, column: string): Place {
  const index = columns.indexOf(column);
  if (index < 0) return placeAt(source, 0, 1);
  const { start, end } = cellAt(source.text, 0, index);
  return placeAt(source, start, end - start);
}

/** The records of a file by its header. Null, and why, where quotes or the header are broken; ragged rows are told and left out. */
export function parseTable(source: Source, found: Diagnostic[]): Table | null {
  const lines = parseLines(source, found);
  if (lines === null) return null;
  const [header, ...body] = lines;
  if (header === undefined || header.cells.join('').trim() === '') {
    found.push(
      problem(
        wholeFile(source.file),
        'csv-empty',
        'The file has no header.',
        'Write the names of its columns into the first line.',
      ),
    );
    return null;
  }
  const columns = header.cells;
  if (!headerSound(source, columns, found)) return null;
  const rows = body.filter((line) => lineSound(source, line, columns.length, found));
  return {
    source,
    columns,
    complete: rows.length === body.length,
    rows: rows.map(({ cells, offset }) => ({ offset, cells: named(columns, cells) })),
  };
}

function parseLines(source: Source, found: Diagnostic[]): Line[] | null {
  const { text } = source;
  const lines: Line[] = [];
  let offset = 0;
  let broken: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    quoteChar: '"',
    newline: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes')) broken ??= errors[0]?.index ?? offset;
      lines.push({ cells: data, offset });
      offset = meta.cursor;
    },
  });
  if (broken === null) return withoutEnd(lines);
  found.push(
    problem(
      placeAt(source, broken, 1),
      'csv-quotes',
      'A quote is opened here and not closed as it should be.',
      'Put the whole cell in quotes, and write each quote inside it twice.',
    ),
  );
  return null;
}

/** What follows the last line's end is no row. */
const withoutEnd = (lines: Line[]): Line[] => (isBlank(lines.at(-1)) ? lines.slice(0, -1) : lines);

const isBlank = (line: Line | undefined): boolean => line?.cells.length === 1 && line.cells[0] === '';

function headerSound(source: Source, columns: readonly string[], found: Diagnostic[]): boolean {
  const before = found.length;
  for (const [index, column] of columns.entries()) {
    const { start, end } = cellAt(source.text, 0, index);
    const tell = (code: Code, message: string, hint: string) =>
      found.push(problem(placeAt(source, start, end - start), code, message, hint));
    if (/[;\t]/.test(column))
      tell(
        'csv-delimiter',
        `${quoted(column)} is not the name of one column.`,
        'Separate the columns with commas.',
      );
    else if (column.trim() !== column || column === '' || column === '__proto__')
      tell(
        'csv-header',
        `${quoted(column)} is not the name of a column.`,
        'Write a name without spaces around it.',
      );
    else if (columns.indexOf(column) < index)
      tell(
        'csv-duplicate-column',
        `The column ${quoted(column)} is there twice.`,
        'Remove or rename one of the two.',
      );
  }
  return found.length === before;
}

function lineSound(source: Source, line: Line, width: number, found: Diagnostic[]): boolean {
  const place = placeAt(source, line.offset, source.text.length);
  if (isBlank(line)) {
    found.push(problem(place, 'csv-blank-line', 'The line is empty.', 'Delete it.'));
    return false;
  }
  if (line.cells.length !== width) {
    const message = `The row has ${line.cells.length} cells; the header has ${width}.`;
    found.push(
      problem(place, 'csv-ragged', message, 'Add or remove commas; put a cell that holds a comma in quotes.'),
    );
    return false;
  }
  const stray = line.cells.findIndex((cell) => /["\r\n]/.test(cell));
  return stray < 0 || quotesSound(source, line, found);
}

/** A quote or a line's end inside a cell is sound only where the cell is quoted. */
function quotesSound(source: Source, line: Line, found: Diagnostic[]): boolean {
  for (const [index, cell] of line.cells.entries()) {
    const { start, end } = cellAt(source.text, line.offset, index);
    if (!/["\r\n]/.test(cell) || source.text[start] === '"') continue;
    const place = placeAt(source, start, end - start);
    found.push(
      cell.includes('"')
        ? problem(
            place,
            'csv-stray-quote',
            'A quote stands in the middle of a cell.',
            'Put the whole cell in quotes, and write the quote inside it twice.',
          )
        : problem(
            place,
            'csv-line-ends',
            'The file ends its lines in two different ways.',
            'Save it with one kind of line end.',
          ),
    );
    return false;
  }
  return true;
}

const named = (columns: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').normalize('NFC')]));
