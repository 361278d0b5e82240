import type { Day } from '../../program/day.ts';
import type { Row } from '../../results/contract.ts';
import type { Portal } from '../portal.ts';
import { pointsOf, unitsOf } from './units.ts';

export type Posting = Row<'ledger'>;

/** A participant's ledger, added up in the ways that a page shows. Sums are exact decimal text. */
export interface Account {
  readonly count: number;
  /** The latest postings, the latest last. */
  readonly latest: readonly Posting[];
  /** The first first. */
  readonly days: readonly { readonly day: Day; readonly points: string }[];
  /** By rule, or by ranking for points of a place. */
  readonly rules: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string>;
  /** What a rule's measure has come to in a stage; empty without a posting. */
  reached(rule: string, stage: string): string;
  /** Null for someone who has no postings. */
  readonly best: { readonly day: Day; readonly points: string } | null;
}

const LATEST = 50;

export function accountOf({ results, program }: Portal, participant: string): Account {
  const { decimals } = program.points;
  const ledger = results.ledger(participant);
  const [days, rules, stages] = [new Sums(), new Sums(), new Sums()];
  let count = 0;
  ledger.each(({ posted_on: day, rule_id: rule, stage_id: stage, points }) => {
    const units = unitsOf(points, decimals);
    days.add(day, units);
    rules.add(rule, units);
    stages.add(stage, units);
    count += 1;
  });
  return {
    count,
    latest: ledger.last(LATEST),
    days: [...days.texts(decimals)].map(([day, points]) => ({ day, points })),
    rules: rules.texts(decimals),
    stages: stages.texts(decimals),
    reached: ledger.reached,
    best: bestOf(days, decimals),
  };
}

/** Units added up by key, in the order of first sight. Neighbours of one key are added before they are looked up. */
class Sums {
  readonly #units = new Map<string, number>();
  #key = '';
  #sum = 0;

  add(key: string, units: number): void {
    if (key !== this.#key) {
      this.#flush();
      this.#key = key;
    }
    this.#sum += units;
  }

  units(): ReadonlyMap<string, number> {
    this.#flush();
    return this.#units;
  }

  texts(decimals: number): Map<string, string> {
    return new Map([...this.units()].map(([key, units]) => [key, pointsOf(units, decimals)]));
  }

  #flush(): void {
    if (this.#key !== '') this.#units.set(this.#key, (this.#units.get(this.#key) ?? 0) + this.#sum);
    this.#key = '';
    this.#sum = 0;
  }
}

function bestOf(days: Sums, decimals: number): Account['best'] {
  let best: [Day, number] | null = null;
  for (const day of days.units()) if (!best || day[1] > best[1]) best = day;
  return best && { day: best[0], points: pointsOf(best[1], decimals) };
}
