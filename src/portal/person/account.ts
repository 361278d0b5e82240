import type { Day } from '../../program/day.ts';
import { type Row, SHOWN_POSTINGS } from '../../results/contract.ts';
import type { Portal } from '../portal.ts';
import { pointsOf } from './units.ts';

export type Posting = Row<'ledger'>;

/** A participant's ledger, added up in the ways that a page shows. Points are exact decimal text. */
export interface Account {
  readonly count: number;
  /** The latest postings, the latest last. */
  readonly latest: readonly Posting[];
  /** The first first. */
  readonly days: readonly AccountDay[];
  /** By rule, or by ranking for points of a place. */
  readonly rules: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string>;
  /** The day with the most points, the first of equals; null for someone who has no postings. */
  readonly best: AccountDay | null;
  /** What a rule's measure has come to in a stage; empty without a posting. */
  reached(rule: string, stage: string): string;
}

export interface AccountDay {
  readonly day: Day;
  readonly points: string;
  /** The same in the smallest unit. */
  readonly units: number;
}

export function accountOf({ results, program }: Portal, participant: string): Account {
  const { decimals } = program.points;
  const ledger = results.ledger(participant, decimals);
  const texts = (sums: ReadonlyMap<string, number>) =>
    new Map([...sums].map(([key, units]) => [key, pointsOf(units, decimals)]));
  const days = [...ledger.byDay].map(([day, units]) => ({ day, units, points: pointsOf(units, decimals) }));
  return {
    count: ledger.count,
    latest: ledger.last(SHOWN_POSTINGS),
    days,
    rules: texts(ledger.byRule),
    stages: texts(ledger.byStage),
    best: days.reduce<AccountDay | null>((best, day) => (best && best.units >= day.units ? best : day), null),
    reached: ledger.reached,
  };
}
