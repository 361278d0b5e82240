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
export function placeAt(
  { others, shares, rank: own, size, ...board }: PublishedBoard,
  score: Ratio,
): Place | null {
  if (compare(score, fraction(board.score)) === 0) return { rank: own, isExact: true };
  // Who stands below someone has been counted with them above.
  const without = (rank: number): number => (rank > own ? rank - 1 : rank);
  const orders = others.map(([rank, other]) => ({
    rank: without(rank),
    order: compare(score, fraction(other)),
  }));
  const isTied = orders.some(({ order }) => order === 0);
  const isAbove = ({ order }: { readonly order: number }): boolean => order < 0 || (order === 0 && !shares);
  const above = orders.filter(isAbove).map(({ rank }) => rank);
  const below = orders.filter((one) => !isAbove(one)).map(({ rank }) => rank);
  const last = Math.max(0, ...above);
  const next = last + above.filter((rank) => rank === last).length + (last === 0 ? 1 : 0);
  if (below.length === 0) return next >= size ? { rank: next, isExact: !isTied } : null;
  const rank = Math.max(Math.min(...below), next);
  // Tie-breakers decide what no score says.
  return { rank, isExact: isTied ? shares : rank === next };
}
