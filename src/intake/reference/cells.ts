import { addDays, type Day, isDay, lastDay, type Span } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { parseRatio, type Ratio } from '../../program/ratio.ts';
import { refusePeriod } from '../../program/schema/days.ts';
import { ID_HINT, isId } from '../../program/schema/words.ts';
import type { Code } from '../../program/source/codes.ts';
import { didYouMean } from '../../program/source/nearest.ts';
import { problem, quoted, warning } from '../../program/source/problem.ts';
import { placeOfCell, type Row, type Table } from './csv/table.ts';
import type { Ids } from './known.ts';

/** Among more than these, looking for the nearest id takes too long. */
const LISTED = 5000;

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

  id(column: string): string | null {
    const text = this.needed(column);
    if (text === null || isId(text)) return text;
    return this.refuse(column, 'bad-id', `${quoted(text)} is not an id.`, ID_HINT);
  }

  /** An id that is declared elsewhere; any where `known` is null. */
  known(
    column: string,
    kind: 'participant' | 'team' | 'segment' | 'measure' | 'locale',
    known: Ids,
  ): string | null {
    const text = this.needed(column);
    if (text === null || known === null || known.has(text)) return text;
    return this.refuse(
      column,
      `unknown-${kind}`,
      `${quoted(text)} is not a ${kind} of this program.`,
      known.size > LISTED ? 'Correct it, or add it.' : didYouMean(text, [...known]),
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

  /** `from` and `to`, inclusive; an empty one is the first or the last day of all that the program knows. */
  span(program: Program): Span | null {
    const [from, to] = [this.#day('from', firstDay(program)), this.#day('to', lastDay(program.period))];
    if (from === null || to === null) return null;
    const refusal = refusePeriod(from, to);
    const written = this.text('from') !== '' && this.text('to') !== '';
    if (refusal && (written || to < from))
      return this.refuse('to', refusal.code, refusal.message, refusal.hint);
    return { from, until: addDays(to, 1) };
  }

  #day(column: string, empty: Day): Day | null {
    const text = this.text(column);
    if (text === '' || isDay(text)) return text || empty;
    return this.refuse(
      column,
      'bad-day',
      `${quoted(text)} is not a day.`,
      'Write a day that exists as YYYY-MM-DD, such as 2017-04-01.',
    );
  }
}

const firstDay = ({ history, period }: Program): Day => history?.from ?? period.from;
