import { bandsOverShare, ruleAgainst } from '../../program/compared.ts';
import type { Band } from '../../program/curve.ts';
import { isCompared, isFraction, type Weight } from '../../program/measure.ts';
import type { Measure, Program, Rule } from '../../program/program.ts';
import { commonDenominator, multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import type { EngineMeasure } from '../measures/engine-measure.ts';

/** The integers that a rule is computed in: how many of the engine's units make one of the author's. */
export interface Scales {
  /** Units of x in one unit of the measure: its smallest unit, boosts' and edges' denominators. For attainment without edges. */
  readonly x: bigint;
  /** What a fact of weight 1 weighs. */
  readonly weight: bigint;
  /** Denominator of the edges, where x is a share of the target; else 1. */
  readonly edge: bigint;
  /** What edges are multiples of: units of x, or parts of one where it is a share. */
  readonly edgeScale: bigint;
  /** Parts of the smallest unit of points. */
  readonly points: bigint;
  /** Denominator of boosts on points. */
  readonly times: bigint;
  /** A multiple of every step of an exact band; 1 where all bands are whole. */
  readonly commonStep: bigint;
  /** Whether any band pays in proportion: then what x is divided by comes into the points, and parts of a window differ in it. */
  readonly exact: boolean;
}

/** How many of its smallest units make one of a measure, where sales are shared in so many parts: a power of ten. */
export function measureScale(measure: Measure, program: Program, shares: bigint): bigint {
  const { of } = measure;
  if ('weighted' in of) return weightedScale(of.weighted, program, shares);
  if ('scorecard' in of) return SCORECARD;
  const whole = 'sum' in of && of.sum !== 'quantity' ? 10n ** BigInt(program.currency.decimals) : 1n;
  return whole * partsOf(measure, shares);
}

/** A scorecard is rounded to as many parts of one: shares of several targets have no denominator in common that is small. */
export const SCORECARD = 10n ** 9n;

/** In how many parts a fact may be shared: sums and counts of rows take the share, all else takes facts whole. */
export const partsOf = ({ from, of }: Measure, shares: bigint): bigint =>
  from === 'sales' && ('sum' in of || 'count_new' in of || ('count' in of && of.count === 'rows'))
    ? shares
    : 1n;

/** How many of the units that it is published in make one of a measure: a fraction is rounded to its decimals. */
export const publishedScale = ({ measure, scale }: EngineMeasure): bigint =>
  isCompared(measure.of) ? 10n ** BigInt(measure.decimals) : scale;

function weightedScale(weights: readonly Weight[], program: Program, shares: bigint): bigint {
  const units = weights.map(({ measure, weight }) => {
    const part = program.measures.find(({ id }) => id === measure);
    return multiply(weight, ratio(1n, part ? measureScale(part, program, shares) : 1n));
  });
  const parts = commonDenominator(units);
  let scale = 1n;
  while (scale % parts !== 0n) scale *= 10n;
  return scale;
}

/** The smallest unit of points, per point. */
export const pointScale = (program: Program): bigint => 10n ** BigInt(program.points.decimals);

/** A rule's integers: the smallest in which every number of it is whole. */
export function scalesOf(program: Program, rule: Rule, { measure, scale: smallest }: EngineMeasure): Scales {
  const bands = bandsOverShare(rule).flat();
  const boosts = commonDenominator(
    rule.boosts.filter((boost) => boost.on === 'facts').map((boost) => boost.times),
  );
  const edges = bands.flatMap((band) => [band.from ?? ratio(0n), band.origin, band.step]);
  const attainment = ruleAgainst(rule) !== null || isFraction(measure.of);
  const inUnits = edges.map((edge) => multiply(edge, ratio(smallest * boosts)));
  const edge = attainment ? commonDenominator(edges) : 1n;
  const fine = attainment ? 1n : commonDenominator(inUnits);
  const x = attainment ? smallest * boosts : smallest * boosts * fine;
  const edgeScale = attainment ? edge : x;
  const points = commonDenominator(
    bands.flatMap((band) =>
      [band.at, band.points].map((value) => multiply(value, ratio(pointScale(program)))),
    ),
  );
  const exactSteps = bands
    .filter((band) => !band.whole && band.points.n !== 0n)
    .map((band) => slope(band, program, points, edgeScale).step);
  return {
    x,
    weight: boosts * fine,
    edge,
    edgeScale,
    points,
    times: commonDenominator(
      rule.boosts.filter((boost) => boost.on === 'points').map((boost) => boost.times),
    ),
    commonStep: exactSteps.reduce(leastCommonMultiple, 1n),
    exact: exactSteps.length > 0,
  };
}

/** A number of points in the rule's parts of the smallest unit. */
export const pointParts = (value: Ratio, program: Program, parts: bigint): bigint =>
  scaled(multiply(value, ratio(pointScale(program))), parts);

/** Points and step of a band; where it is exact in lowest terms, so that odd widths of bands stay small numbers. */
export function slope(
  { step, points, whole }: Band,
  program: Program,
  parts: bigint,
  edgeScale: bigint,
): { readonly points: bigint; readonly step: bigint } {
  const written = { points: pointParts(points, program, parts), step: scaled(step, edgeScale) };
  const { n, d } = ratio(written.points, written.step);
  return whole ? written : { points: n, step: d };
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return commonDenominator([ratio(1n, a), ratio(1n, b)]);
}
