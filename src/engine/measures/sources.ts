import type { Cell, Database, Value } from '../../intake/database.ts';
import { numberOf, type ReferenceNumbers } from '../../intake/numbers.ts';
import type { Scorecard } from '../../program/measure.ts';
import type { Measure, Program } from '../../program/program.ts';
import { multiply, ratio, scaled } from '../../program/ratio.ts';
import type { EngineMeasure, Source, Under } from './engine-measure.ts';
import { partRow } from './part-row.ts';
import { type Scope, scopeDays } from './scope-days.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

interface Known {
  readonly spans: ReadonlySet<string>;
  readonly source: Source;
}

interface Context {
  readonly db: Database;
  readonly program: Program;
  readonly numbers: ReferenceNumbers;
  readonly byId: ReadonlyMap<string, EngineMeasure>;
  /** A multiple of the days of every row of targets and baselines. */
  readonly dayParts: bigint;
  /** The first number that no filter has. */
  readonly first: number;
}

/** Numbers in `daily` that are counted in windows, each worked out when first asked for. */
export class Sources {
  readonly #context: Context;
  readonly #known = new Map<string, Known[]>();
  readonly #same = new Map<string, Source>();
  #next: number;

  constructor(context: Context) {
    this.#context = context;
    this.#next = context.first;
  }

  /** Where a measure stands in a scope: in the numbers of its filter, or in ones of its own, which then are there. */
  async gather(measure: EngineMeasure, scope: Scope): Promise<Source> {
    const known = this.#find(measure, scope);
    if (known) return known;
    const source = await this.#work(measure, scope);
    const key = keyOf(measure, scope);
    this.#known.set(key, [
      ...(this.#known.get(key) ?? []),
      { spans: new Set(spanKeys(measure, scope)), source },
    ]);
    return source;
  }

  /** The same for teams that stand where participants do: of each team, what its members have together. */
  async gatherTeams(measure: EngineMeasure, scope: Omit<Scope, 'of' | 'segments'>): Promise<Source> {
    const { under, ...over } = await this.gather(measure, { ...scope, of: 'teams', segments: null });
    const filter = await this.#together(over.filter);
    return { ...over, filter, under: under && { ...under, filter: await this.#together(under.filter) } };
  }

  async #together(filter: number): Promise<number> {
    return (await this.#once('../teams/team_days', { counted_filter: filter })).filter;
  }

  /** The same where it has been gathered. Throws where it has not. */
  gathered(measure: EngineMeasure, scope: Scope): Source {
    const known = this.#find(measure, scope);
    if (!known) throw new Error(`${measure.measure.id} has not been gathered`);
    return known;
  }

  /** Spans are looked at apart from each other: a stage that was gathered among all stages is there already. */
  #find(measure: EngineMeasure, scope: Scope): Source | undefined {
    const wanted = spanKeys(measure, scope);
    return this.#known
      .get(keyOf(measure, scope))
      ?.find(({ spans }) => wanted.every((span) => spans.has(span)))?.source;
  }

  async #work(entry: EngineMeasure, scope: Scope): Promise<Source> {
    const measure = scope.of === 'teams' ? { ...entry, ...entry.totals } : entry;
    const { of, atMost, upToBaselinePer } = measure.measure;
    if ('weighted' in of) return this.#weigh(measure, of.weighted, scope);
    if ('scorecard' in of) return this.#compare(measure, of.scorecard, scope);
    if ('ratio' in of) return this.#divide(of.ratio, scope);
    if ('count_new' in of) return this.#once('new_keys', { ...keyed(measure), ...unseen(of) });
    if ('count_distinct' in of) return this.#count('distinct', measure, scope, keyed(measure));
    if ('longest_run' in of) return this.#run(measure, scope);
    if ('count' in of && of.count === 'days') return this.#days(measure, scope);
    const { filter, component } = measure;
    if ('average' in of) return { filter, component, under: this.#rows(measure) };
    if (!atMost && upToBaselinePer === null) return { filter, component, under: null };
    const limited = await (atMost
      ? this.#limit(measure, scope, BigInt(atMost.rows) * measure.parts)
      : this.#keep(measure, scope));
    return { ...limited, component };
  }

  /** What counts the same in every window is worked out for the first that asks. */
  async #once(
    name: string,
    variables: Readonly<Record<string, string | number | boolean | null>>,
  ): Promise<Source> {
    const key = JSON.stringify([name, variables]);
    const known = this.#same.get(key) ?? (await this.#insert(name, variables));
    this.#same.set(key, known);
    return known;
  }

  async #insert(name: string, variables: Record<string, Value>): Promise<Source> {
    const filter = this.#next++;
    await this.#context.db.run(sql(name), { ...variables, filter });
    return { filter, component: 'rows', under: null };
  }

  /** What is counted anew in each window. */
  async #count(
    name: string,
    { measure }: EngineMeasure,
    scope: Scope,
    variables: Record<string, Value>,
  ): Promise<Source> {
    await this.#scope(measure, scope);
    return this.#insert(name, { ...variables, ...ofScope(scope) });
  }

  /** Fills the calendar and the segments of a scope. */
  async #scope(measure: Measure, scope: Scope): Promise<void> {
    const { db, program, numbers } = this.#context;
    for (const table of ['scope_day', 'scope_segment']) await db.run(sql(table));
    await db.fill('scope_day', scopeDays(scope, measure, program));
    await db.fill(
      'scope_segment',
      (scope.segments ?? []).map((segment) => [numberOf(numbers.segments, segment)]),
    );
  }

  #limit(measure: EngineMeasure, scope: Scope, limit: bigint): Promise<Source> {
    return this.#count('limited', measure, scope, {
      ...keyed(measure),
      counted_component: measure.component,
      limit,
    });
  }

  /** What is kept up to baselines: every key has a limit of its own, and without one none of it counts. */
  async #keep(measure: EngineMeasure, scope: Scope): Promise<Source> {
    const { db, dayParts } = this.#context;
    await this.#scope(measure.measure, scope);
    await db.run(sql('key_limits'), {
      limited_measure: measure.number,
      day_parts: dayParts,
      measure_parts: measure.parts,
      ...ofScope(scope),
    });
    const kept = await this.#limit(measure, scope, 0n);
    await db.run(sql('key_limit'));
    return kept;
  }

  /** Days of a person are the same in every window; those of a team are its members' together. */
  #days(measure: EngineMeasure, { of }: Scope): Promise<Source> {
    return this.#once('standing_days', { counted_filter: measure.filter, of_teams: of === 'teams' });
  }

  async #run(measure: EngineMeasure, scope: Scope): Promise<Source> {
    const days = await this.#days(measure, scope);
    return this.#count('longest_run', measure, scope, { counted_filter: days.filter });
  }

  async #divide([over, under]: readonly [string, string], scope: Scope): Promise<Source> {
    const [top, bottom] = [this.#measure(over), this.#measure(under)];
    const { filter, component } = await this.gather(top, scope);
    const below = await this.gather(bottom, scope);
    const parts = { overParts: bottom.scale, underParts: top.scale };
    return { filter, component, under: { filter: below.filter, component: below.component, ...parts } };
  }

  /** The rows that an average is of. */
  #rows({ filter, measure }: EngineMeasure): Under {
    const money = 10n ** BigInt(this.#context.program.currency.decimals);
    const isMoney = 'average' in measure.of && measure.of.average !== 'quantity';
    return { filter, component: 'rows', overParts: 1n, underParts: isMoney ? money : 1n };
  }

  #measure(id: string): EngineMeasure {
    const measure = this.#context.byId.get(id);
    if (!measure) throw new Error(`there is no measure ${id}`);
    return measure;
  }

  /** Shares of targets of the same days, for whole windows and for what lies before each part of them. */
  async #compare(measure: EngineMeasure, scorecard: Scorecard, scope: Scope): Promise<Source> {
    await this.fillShares(measure, scorecard, scope);
    const reweighted = scorecard.missing === 'reweight';
    return { ...(await this.#insert('scorecard', { ...ofScope(scope), reweighted })), component: 'value' };
  }

  /** Fills `scorecard_part`, the calendar of a scope and `scope_target`: what a scorecard is made of. */
  async fillShares(measure: EngineMeasure, { parts }: Scorecard, scope: Scope): Promise<void> {
    const { db, dayParts } = this.#context;
    const rows: Cell[][] = [];
    for (const [index, part] of parts.entries()) {
      const compared = this.#measure(part.measure);
      rows.push(partRow(part, index, compared, await this.gather(compared, scope)));
    }
    await db.run(sql('scorecard_part'));
    await db.fill('scorecard_part', rows);
    await this.#scope(measure.measure, scope);
    await db.run(sql('scope_target'), { day_parts: dayParts, ...ofScope(scope) });
  }

  async #weigh(
    { scale }: EngineMeasure,
    weights: readonly { readonly measure: string; readonly weight: Parameters<typeof multiply>[0] }[],
    scope: Scope,
  ): Promise<Source> {
    const { db } = this.#context;
    const rows: Cell[][] = [];
    for (const { measure, weight } of weights) {
      const part = this.#measure(measure);
      const { filter, component } = await this.gather(part, scope);
      rows.push([filter, component, scaled(multiply(weight, ratio(scale, part.scale)), 1n)]);
    }
    await db.run(sql('weighted_part'));
    await db.fill('weighted_part', rows);
    return { ...(await this.#insert('weighted', {})), component: 'value' };
  }
}

const ofScope = ({ of, segments }: Scope): Record<string, Value> => ({
  of_teams: of === 'teams',
  every_segment: segments === null,
});

const keyed = ({ keying }: EngineMeasure) => ({ keying });

const unseen = ({ unseenFor, to }: { unseenFor: { months: number; days: number }; to: string }) => ({
  unseen_months: unseenFor.months,
  unseen_days: unseenFor.days,
  to_seller: to === 'seller',
});

const keyOf = ({ number }: EngineMeasure, { of, segments }: Scope): string =>
  JSON.stringify([number, of, segments]);

/** Only a scorecard depends on what divides its windows. */
const spanKeys = ({ measure: { of } }: EngineMeasure, { spans, parts }: Scope): string[] =>
  spans.map(({ from, until }, window) =>
    JSON.stringify([from, until, 'scorecard' in of ? parts?.[window] : []]),
  );
