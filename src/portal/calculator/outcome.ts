import { add, compare, type Ratio, ratio, ratioText, subtract } from '../../program/ratio.ts';
import type { Published, PublishedBoard, Slider } from './published.ts';
import { fraction, worths } from './worth.ts';

/** What the rules pay at some values, all of them together, and beside what they pay today; points are exact decimal text. */
export interface Outcome {
  readonly rules: readonly { readonly points: string; readonly band: number }[];
  readonly sum: string;
  readonly gain: string;
  readonly place: Place | null;
}

/** `isExact`: no one whose score the page may not say can stand between. */
export interface Place {
  readonly rank: number;
  readonly isExact: boolean;
}

/** `values` are those of the sliders, in their smallest units. */
export function outcomeOf(published: Published, values: readonly bigint[]): Outcome {
  const { rules, sliders, board } = published;
  const then = worths(published, values);
  const now = worths(
    published,
    sliders.map((slider) => BigInt(slider.now)),
  );
  const gains = then.map(({ points }, index) => subtract(points, now[index]?.points ?? ratio(0n)));
  const scored = sumOf(gains.filter((_, index) => rules[index]?.counts));
  return {
    rules: then.map(({ points, band }) => ({ points: ratioText(points), band })),
    sum: ratioText(sumOf(then.map(({ points }) => points))),
    gain: ratioText(sumOf(gains)),
    place: board && placeAt(board, add(fraction(board.score), scored)),
  };
}

/** A slider's value as exact decimal text. */
export const valueText = ({ decimals }: Pick<Slider, 'decimals'>, value: bigint): string =>
  ratioText(ratio(value, 10n ** BigInt(decimals)));

const sumOf = (all: readonly Ratio[]): Ratio => all.reduce(add, ratio(0n));

/**
 * The place of a score if everyone else stands still: below the known scores that are more, above those that are less. Null
 * where it is below all of them and somebody unknown stands there.
 */
export function placeAt({ others, shares, rank: own, size }: PublishedBoard, score: Ratio): Place | null {
  // Who stands below someone has been counted with them above.
  const without = (rank: number): number => (rank > own ? rank - 1 : rank);
  const isAbove = (other: string): boolean => {
    const order = compare(score, fraction(other));
    return order < 0 || (order === 0 && !shares);
  };
  const above = others.filter(([, other]) => isAbove(other)).map(([rank]) => without(rank));
  const below = others.filter(([, other]) => !isAbove(other)).map(([rank]) => without(rank));
  const last = Math.max(0, ...above);
  const next = last + above.filter((rank) => rank === last).length + (last === 0 ? 1 : 0);
  if (below.length === 0) return next >= size ? { rank: next, isExact: true } : null;
  const rank = Math.min(...below);
  return { rank: Math.max(rank, next), isExact: rank <= next };
}
