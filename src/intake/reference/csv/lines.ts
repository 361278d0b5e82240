import Papa from 'papaparse';
import type { Diagnostic } from '../../../program/diagnostic.ts';
import { problem } from '../../../program/source/problem.ts';
import { placeAt, type Source } from '../../../program/source/source.ts';

/** One record of a CSV file: its cells without their quotes, and where it begins. */
export interface Line {
  readonly cells: readonly string[];
  readonly offset: number;
}

/** The records of a file; null, and why, where a quote is not closed as it should be. */
export function parseLines(source: Source, found: Diagnostic[]): Line[] | null {
  const lines: Line[] = [];
  const quotes: number[] = [];
  let offset = 0;
  Papa.parse<string[]>(source.text, {
    delimiter: ',',
    quoteChar: '"',
    newline: /^[^\n]*\r\n/.test(source.text) ? '\r\n' : '\n',
    step: ({ data, errors, meta }) => {
      quotes.push(
        ...errors.filter(({ type }) => type === 'Quotes').map(({ index = offset + 1 }) => index - 1),
      );
      lines.push({ cells: data, offset });
      offset = meta.cursor;
    },
  });
  const [quote] = quotes;
  if (quote === undefined) return withoutEnd(lines);
  const message = 'A quote is opened here and not closed as it should be.';
  const hint = 'Put the whole cell in quotes, and write each quote inside it twice.';
  found.push(problem(placeAt(source, quote, 1), 'csv-quotes', message, hint));
  return null;
}

/** Empty lines at the end are no records. */
function withoutEnd(lines: readonly Line[]): Line[] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

export const isBlank = ({ cells }: Line): boolean => cells.length === 1 && cells[0] === '';
