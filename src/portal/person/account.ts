import type { Day } from '../../program/day.ts';
import type { Row } from '../../results/contract.ts';
import type { Portal } from '../portal.ts';
import { pointsOf, unitsOf } from './units.ts';

export type Posting = Row<'ledger'>;

/** A participant's ledger, added up in the ways that a page shows. Sums are exact decimal text. */
export interface Account {
  /** By day, the first first. */
  readonly postings: readonly Posting[];
  readonly days: readonly { readonly day: Day; readonly points: string }[];
  /** By rule, or by ranking for points of a place. */
  readonly rules: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string>;
  /** Null for someone who has no postings. */
  readonly best: { readonly day: Day; readonly points: string } | null;
}

export function accountOf({ results, program }: Portal, participant: string): Account {
  const { decimals } = program.points;
  const postings = results.of('ledger', participant);
  const sumsBy = (key: (posting: Posting) => string) => {
    const sums = new Map<string, bigint>();
    for (const posting of postings)
      sums.set(key(posting), (sums.get(key(posting)) ?? 0n) + unitsOf(posting.points, decimals));
    return sums;
  };
  const texts = (sums: Map<string, bigint>) =>
    new Map([...sums].map(([key, units]) => [key, pointsOf(units, decimals)] as const));
  const days = sumsBy(({ posted_on: day }) => day);
  const best = [...days].reduce<[Day, bigint] | null>(
    (most, day) => (most && most[1] >= day[1] ? most : day),
    null,
  );
  return {
    postings,
    days: [...texts(days)].map(([day, points]) => ({ day, points })),
    rules: texts(sumsBy(({ rule_id: rule }) => rule)),
    stages: texts(sumsBy(({ stage_id: stage }) => stage)),
    best: best && { day: best[0], points: pointsOf(best[1], decimals) },
  };
}
