import { ruleAgainst, shiftOf } from '../../program/compared.ts';
import type { Band, Curve } from '../../program/curve.ts';
import { bandAt, inBand } from '../../program/curve-at.ts';
import type { Rule } from '../../program/program.ts';
import { divide, multiply, type Ratio, ratio, subtract } from '../../program/ratio.ts';

const ZERO = ratio(0n);

/** A value on a rule's curve. */
export interface OnCurve {
  /** As the edges read it: value, share or growth; null without a target. */
  readonly read: Ratio | null;
  /** Its edges in what `read` is in; null below the first edge and without a target. */
  readonly band: Band | null;
  readonly points: Ratio;
}

/** What of a rule its curve needs. */
export interface Curved extends Pick<Rule, 'as' | 'missing'> {
  readonly curve: Pick<Curve, 'bands' | 'edges'>;
}

/** What a rule's curve gives for x; `target` is what x is divided by, above 0, or null. */
export function onCurve(rule: Curved, x: Ratio | null, target: Ratio | null): OnCurve {
  const { curve, as, missing } = rule;
  if (x === null) return { read: null, band: null, points: ZERO };
  if (ruleAgainst(rule) === null) return at(x, bandAt(curve, x));
  if (target === null) {
    const points = x.n > 0n && missing && 'points' in missing ? missing.points : ZERO;
    return { read: null, band: null, points };
  }
  const share = subtract(divide(x, target), shiftOf(as));
  const band = bandAt(curve, share);
  return curve.edges === 'x' ? at(share, band) : at(x, band && over(band, target));
}

const at = (read: Ratio, band: Band | null): OnCurve => ({
  read,
  band,
  points: band ? inBand(band, read) : ZERO,
});

/** A band whose edges are shares of a target, over the value itself. */
const over = (band: Band, target: Ratio): Band => ({
  ...band,
  from: band.from && multiply(band.from, target),
  origin: multiply(band.origin, target),
  at: multiply(band.at, target),
});

/** Half goes away from zero. */
export function roundedTo(value: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const n = value.n < 0n ? -value.n : value.n;
  const units = (2n * n * scale + value.d) / (2n * value.d);
  return ratio(value.n < 0n ? -units : units, scale);
}
