import type { Diagnostic } from '../../../program/diagnostic.ts';
import { problem, quoted } from '../../../program/source/problem.ts';
import { type Place, placeAt, type Source } from '../../../program/source/source.ts';
import { cellAt } from './cell-at.ts';
import { isBlank, type Line } from './lines.ts';

/** Whether a record has the cells of the header, each written as it should be. What is wrong with it is told. */
export function lineSound(source: Source, line: Line, width: number, found: Diagnostic[]): boolean {
  const refused = refuseLine(source, line, width) ?? refuseCells(source, line);
  if (refused) found.push(refused);
  return refused === null;
}

function refuseLine(source: Source, line: Line, width: number): Diagnostic | null {
  const place = placeAt(source, line.offset, source.text.length);
  if (isBlank(line)) return problem(place, 'csv-blank-line', 'The line is empty.', 'Delete it.');
  if (line.cells.length === width) return null;
  const message = `The row has ${line.cells.length} cells; the header has ${width}.`;
  return problem(
    place,
    'csv-ragged',
    message,
    'Add or remove commas; put a cell that holds a comma in quotes.',
  );
}

function refuseCells(source: Source, { cells, offset }: Line): Diagnostic | null {
  const index = cells.findIndex(
    (cell, at) => isStrange(cell) && !(isQuoted(source, offset, at) && cell === cell.trim()),
  );
  const cell = cells[index];
  if (cell === undefined) return null;
  const { start, end } = cellAt(source.text, offset, index);
  return refuseCell(placeAt(source, start, end - start), cell);
}

const isStrange = (cell: string): boolean => /["\r\n]/.test(cell) || cell !== cell.trim();

const isQuoted = ({ text }: Source, offset: number, index: number): boolean =>
  text[cellAt(text, offset, index).start] === '"';

/** Spaces around a value, and quotes or line ends inside a cell that is not quoted. */
function refuseCell(place: Place, cell: string): Diagnostic {
  if (cell.includes('"')) {
    const hint = 'Put the whole cell in quotes, and write the quote inside it twice.';
    return problem(place, 'csv-stray-quote', 'A quote stands in the middle of a cell.', hint);
  }
  if (/[\r\n]/.test(cell)) {
    return problem(
      place,
      'csv-line-ends',
      'The file ends its lines in two different ways.',
      'Save it with one kind of line end.',
    );
  }
  return problem(
    place,
    'cell-padded',
    `${quoted(cell)} has spaces around it.`,
    `Write ${quoted(cell.trim())}.`,
  );
}
