import type { Database } from '../../intake/database.ts';
import { eachDay, type Span } from '../../program/day.ts';
import { canWeigh } from '../../program/measure.ts';
import type { EngineMeasure, Source } from './engine-measure.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** The days that are looked at together, of whom, and whose facts: what a count of different things depends on. */
export interface Scope {
  /** Apart from each other. */
  readonly spans: readonly Span[];
  readonly of: 'participants' | 'teams';
  /** Numbers of segments; null for all. */
  readonly segments: readonly number[] | null;
}

/** Numbers in `daily` that are counted in windows, each worked out when first asked for. */
export class Sources {
  readonly #db: Database;
  readonly #known = new Map<string, Source>();
  #next: number;

  /** `first` is the first number that no filter has. */
  constructor(db: Database, first: number) {
    this.#db = db;
    this.#next = first;
  }

  /** Where a measure stands in a scope: in the numbers of its filter, or in ones of its own, which then are there. */
  async gather(measure: EngineMeasure, scope: Scope): Promise<Source> {
    const key = keyOf(measure, scope);
    const known = this.#known.get(key) ?? (await this.#count(measure, scope));
    this.#known.set(key, known);
    return known;
  }

  /** The same where it has been gathered. Throws where it has not. */
  gathered(measure: EngineMeasure, scope: Scope): Source {
    const known = this.#known.get(keyOf(measure, scope));
    if (!known) throw new Error(`${measure.measure.id} has not been gathered`);
    return known;
  }

  async #count({ measure, filter, component, keying }: EngineMeasure, scope: Scope): Promise<Source> {
    if (canWeigh(measure.of)) return { filter, component };
    const number = this.#next++;
    const variables = { filter: number, of_teams: scope.of === 'teams' };
    if (keying === null) {
      await this.#db.run(sql('standing_days'), { ...variables, counted_filter: filter });
    } else {
      await this.#fillScope(scope);
      await this.#db.run(sql('distinct'), { ...variables, keying, every_segment: scope.segments === null });
    }
    return { filter: number, component: 'rows' };
  }

  async #fillScope({ spans, segments }: Scope): Promise<void> {
    for (const table of ['scope_day', 'scope_segment']) await this.#db.run(sql(table));
    await this.#db.fill(
      'scope_day',
      spans.flatMap((span, window) => eachDay(span).map((day) => [day, window])),
    );
    await this.#db.fill(
      'scope_segment',
      (segments ?? []).map((segment) => [segment]),
    );
  }
}

const keyOf = ({ number }: EngineMeasure, scope: Scope): string => JSON.stringify([number, scope]);
