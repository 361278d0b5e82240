import type { Band, Curve } from './curve.ts';
import type { Reading, Rule } from './program.ts';
import { add, type Ratio, ratio } from './ratio.ts';

/** The table whose rows x is divided by. */
export type Against = 'target' | 'baseline';

/** What a reading divides the value by; null for the value itself. */
export const against = (as: Reading): Against | null =>
  as === 'value' ? null : as === 'percent_of_target' ? 'target' : 'baseline';

/** What a rule divides its value by before it compares it with the edges of its curve. */
export const ruleAgainst = ({
  as,
  curve,
}: Pick<Rule, 'as'> & { readonly curve: Pick<Curve, 'edges'> }): Against | null =>
  curve.edges === 'target' ? 'target' : against(as);

/** Growth over a baseline is the value divided by it, less one: compared as a plain share, every edge lies one higher. */
export const shiftOf = (as: Reading): Ratio => ratio(as === 'growth_over_baseline' ? 1n : 0n);

/** The bands of a rule's curve, or of each of its columns, over the value divided by target or baseline, or over the value itself. */
export const bandsOverShare = ({ as, curve }: Pick<Rule, 'as' | 'curve'>): (readonly Band[])[] =>
  (curve.columns ?? [curve.bands]).map((bands) =>
    bands.map((band) => ({
      ...band,
      from: band.from && add(band.from, shiftOf(as)),
      origin: add(band.origin, shiftOf(as)),
    })),
  );
