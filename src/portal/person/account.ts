import type { Day } from '../../program/day.ts';
import { type Row, SHOWN_POSTINGS } from '../../results/contract.ts';
import type { Portal } from '../portal.ts';
import { hasRewards } from '../rewards.ts';
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
    best: bestOf(days, spentBy({ results, program }, participant), decimals),
    reached: ledger.reached,
  };
}

/** What was redeemed on a day does not make it a worse one. */
function bestOf(
  days: readonly AccountDay[],
  spent: ReadonlyMap<Day, number>,
  decimals: number,
): AccountDay | null {
  const earned = days.map(({ day, units }) => ({ day, units: units + (spent.get(day) ?? 0) }));
  const best = earned.reduce<(typeof earned)[number] | null>(
    (most, day) => (most && most.units >= day.units ? most : day),
    null,
  );
  return best && { ...best, points: pointsOf(best.units, decimals) };
}

/** By day, points that were spent in their smallest unit; below 0 where they were given back. */
function spentBy(
  { results, program }: Pick<Portal, 'results' | 'program'>,
  participant: string,
): Map<Day, number> {
  const spent = new Map<Day, number>();
  if (!hasRewards({ program })) return spent;
  const add = (day: Day, units: number) => spent.set(day, (spent.get(day) ?? 0) + units);
  for (const row of results.of('redemptions', participant)) {
    const units = Math.round(Number(row.points) * 10 ** program.points.decimals);
    add(row.requested_on, units);
    if (row.state === 'cancelled') add(row.state_on, -units);
  }
  return spent;
}
