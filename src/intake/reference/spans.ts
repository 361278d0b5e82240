import { addDays, type Day, isDay, lastDay, type Span } from '../../program/day.ts';
import type { Program } from '../../program/program.ts';
import { refusePeriod } from '../../program/schema/days.ts';
import { Refusal } from '../../program/schema/refusal.ts';
import { quoted } from '../../program/source/problem.ts';

export const DAY_HINT = 'Write a day that exists as YYYY-MM-DD, such as 2017-04-01.';

/** The days that a row is for, or which of its columns is wrong and why. */
export type SpanRead =
  | { readonly span: Span }
  | { readonly column: 'from' | 'to'; readonly refusal: Refusal }[];

/** Reads `from` and `to` of rows; the same two texts, which most rows of a table share, are read once. */
export class Spans {
  readonly #first: Day;
  readonly #last: Day;
  readonly #read = new Map<string, SpanRead>();

  constructor({ history, period }: Program) {
    this.#first = history?.from ?? period.from;
    this.#last = lastDay(period);
  }

  /** Both inclusive; an empty one is the first or the last day of all that the program knows. */
  read(from: string, to: string): SpanRead {
    const key = `${from} ${to}`;
    const known = this.#read.get(key) ?? this.#readNew(from, to);
    this.#read.set(key, known);
    return known;
  }

  #readNew(from: string, to: string): SpanRead {
    const wrong = [...refuseDay('from', from), ...refuseDay('to', to)];
    if (wrong.length > 0) return wrong;
    const [first, last] = [from || this.#first, to || this.#last];
    const refusal = refusePeriod(first, last);
    const written = from !== '' && to !== '';
    if (refusal && (written || last < first)) return [{ column: 'to', refusal }];
    return { span: { from: first, until: addDays(last, 1) } };
  }
}

function refuseDay<C extends string>(column: C, text: string): { column: C; refusal: Refusal }[] {
  if (text === '' || isDay(text)) return [];
  return [{ column, refusal: new Refusal('bad-day', `${quoted(text)} is not a day.`, DAY_HINT) }];
}
