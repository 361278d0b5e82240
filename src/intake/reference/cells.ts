import { type Day, isDay, type Span } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import { parseRatio, type Ratio } from '../../program/ratio.ts';
import { ID_HINT, isId } from '../../program/schema/words.ts';
import type { Code } from '../../program/source/codes.ts';
import { didYouMean } from '../../program/source/nearest.ts';
import { problem, quoted, warning } from '../../program/source/problem.ts';
import { placeOfCell, type Row, type Table } from './csv/table.ts';
import type { Ids } from './known.ts';
import { DAY_HINT, type Spans } from './spans.ts';

/** The cells of one row, typed; what is wrong with them is told with its column. */
export class Cells {
  readonly row: Row;
  readonly #table: Table;
  readonly #found: Diagnostic[];

  constructor(table: Table, row: Row, found: Diagnostic[]) {
    this.#table = table;
    this.row = row;
    this.#found = found;
  }

  /** Empty where the table has no such column. */
  text = (column: string): string => this.row.cells[column] ?? '';

  /** Always null, so that a reader can end with it. */
  refuse(column: string, code: Code, message: string, hint: string): null {
    this.#found.push(problem(placeOfCell(this.#table, this.row, column), code, message, hint));
    return null;
  }

  warn(column: string, code: Code, message: string, hint: string): void {
    this.#found.push(warning(placeOfCell(this.#table, this.row, column), code, message, hint));
  }

  /** The text of a cell that must not be empty. */
  needed(column: string): string | null {
    const text = this.text(column);
    if (text === '')
      return this.refuse(column, 'cell-empty', `The cell ${column} is empty.`, `Write a ${column}.`);
    return text;
  }

  /** `true`, or else `false` or nothing; `hint` says when to write it. */
  flag(column: string, hint: string): boolean | null {
    const text = this.text(column);
    if (text === 'true') return true;
    if (text === '' || text === 'false') return false;
    return this.refuse(column, 'unknown-word', `${quoted(text)} says neither true nor false.`, hint);
  }

  id(column: string): string | null {
    const text = this.needed(column);
    if (text === null || isId(text)) return text;
    return this.refuse(column, 'bad-id', `${quoted(text)} is not an id.`, ID_HINT);
  }

  /** An id that is declared elsewhere; any where `known` is null. */
  known(
    column: string,
    kind: 'participant' | 'team' | 'segment' | 'measure' | 'stage' | 'ranking' | 'rule' | 'locale' | 'reward',
    known: Ids,
  ): string | null {
    const text = this.needed(column);
    if (text === null || known === null || known.has(text)) return text;
    return this.refuse(
      column,
      `unknown-${kind}`,
      `${quoted(text)} is not a ${kind} of this program.`,
      didYouMean(text, known),
    );
  }

  decimal(column: string): Ratio | null {
    const text = this.needed(column);
    if (text === null) return null;
    const value = /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(text) ? parseRatio(text) : null;
    return (
      value ??
      this.refuse(
        column,
        'bad-number',
        `${quoted(text)} is not a number.`,
        'Write digits with at most one decimal point, such as 1250.50.',
      )
    );
  }

  /** A day, written YYYY-MM-DD. */
  day(column: string): Day | null {
    const text = this.needed(column);
    if (text === null || isDay(text)) return text;
    return this.refuse(column, 'bad-day', `${quoted(text)} is not a day.`, DAY_HINT);
  }

  /** The days of `from` and `to`. */
  span(spans: Spans): Span | null {
    const read = spans.read(this.text('from'), this.text('to'));
    if ('span' in read) return read.span;
    for (const { column, refusal } of read) this.refuse(column, refusal.code, refusal.message, refusal.hint);
    return null;
  }
}
