/** Someone or some team on a board; the three numbers decide, in this order. */
export interface Entrant {
  readonly id: string;
  readonly score: bigint;
  readonly revenue: bigint;
  /** Since when the score has been what it is; the same for all where the ranking does not ask. */
  readonly since: string;
  /** Since when a score would be that is reached now. */
  readonly today: string;
}

export interface Placed extends Entrant {
  readonly place: number;
  /** How many share the place. */
  readonly tied: number;
  /** Score missing to the next place up; null at the top. */
  readonly gap: bigint | null;
}

/** Places of one group: 1, 2, 2, 4. In order of place, then id. */
export function board(entrants: readonly Entrant[]): Placed[] {
  const placed = entrants.map((entrant) => {
    const ahead = entrants.filter((other) => order(other, entrant) < 0);
    const tied = entrants.filter((other) => order(other, entrant) === 0).length;
    return { ...entrant, place: ahead.length + 1, tied, gap: gapTo(ahead, entrant) };
  });
  return placed.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** Negative where `a` is ahead, 0 where both share the place. */
function order(a: Entrant, b: Entrant): number {
  if (a.score !== b.score) return a.score > b.score ? -1 : 1;
  if (a.revenue !== b.revenue) return a.revenue > b.revenue ? -1 : 1;
  return a.since === b.since ? 0 : a.since < b.since ? -1 : 1;
}

/** Up to the score of the last one ahead, and one point more where the tie would still be lost. */
function gapTo(ahead: readonly Entrant[], entrant: Entrant): bigint | null {
  const [last] = ahead.toSorted(order).slice(-1);
  if (last === undefined) return null;
  const level = { ...entrant, score: last.score, since: entrant.today };
  return last.score - entrant.score + (order(last, level) < 0 ? 1n : 0n);
}
