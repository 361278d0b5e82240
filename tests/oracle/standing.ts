import { add, compare, divide, multiply, type Ratio, ratio, subtract } from '../../src/program/ratio.ts';

/** Someone on a board on a day: the score, then what breaks ties, the higher the better. */
export interface Entrant {
  readonly id: string;
  readonly group: string;
  readonly score: Ratio;
  /** The smallest step of the score. */
  readonly unit: Ratio;
  /** Whether the lowest score is best. */
  readonly lowest: boolean;
  readonly ties: readonly bigint[];
  /** What `ties` would be if the score rose today. */
  readonly reach: readonly bigint[];
  readonly placed: boolean;
  readonly eligible: boolean;
}

export interface Standing extends Entrant {
  /** Null for who has no place. */
  readonly rank: number | null;
  readonly tied: number;
  readonly gap: Ratio | null;
}

/** Places within each group: as many as are ahead, and one. */
export function ranked(entrants: readonly Entrant[]): Standing[] {
  return entrants.map((entrant) => {
    const rivals = entrants.filter((other) => other.group === entrant.group && other.placed);
    const ahead = rivals.filter((other) => isAhead(other, entrant));
    if (!entrant.placed) return { ...entrant, rank: null, tied: 0, gap: null };
    const tied = rivals.filter((other) => !isAhead(other, entrant) && !isAhead(entrant, other)).length;
    return { ...entrant, rank: ahead.length + 1, tied, gap: gapTo(ahead, entrant) };
  });
}

function isAhead(a: Entrant, b: Entrant): boolean {
  const difference = compare(missing(b, a), ratio(0n));
  return difference === 0 ? compareTies(a.ties, b.ties) > 0 : difference > 0;
}

/** By how much another score is better. */
const missing = (own: Entrant, other: Entrant): Ratio =>
  own.lowest ? subtract(own.score, other.score) : subtract(other.score, own.score);

export function compareTies(a: readonly bigint[], b: readonly bigint[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0n) > (b[index] ?? 0n) ? 1 : -1;
}

/** To the place just above: so many whole steps that nothing is missing, and one more where the tie would still be lost. */
function gapTo(ahead: readonly Entrant[], entrant: Entrant): Ratio | null {
  const [next] = ahead.toSorted((a, b) => (isAhead(a, b) ? 1 : isAhead(b, a) ? -1 : 0));
  if (next === undefined) return null;
  const { n, d } = divide(missing(entrant, next), entrant.unit);
  const steps = (n + d - 1n) / d;
  const level = n % d === 0n && compareTies(next.ties, entrant.reach) > 0;
  return multiply(add(ratio(steps), ratio(level ? 1n : 0n)), entrant.unit);
}
