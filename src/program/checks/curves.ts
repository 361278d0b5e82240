import { inBand, pointsAt } from '../curve-at.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Band, Curve, CurveLine, Rule } from '../program.ts';
import { compare, divide, multiply, type Ratio, ratio, ratioText, subtract } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case, Check } from './case.ts';

const ZERO = ratio(0n);

const eachRule =
  (check: (rule: Rule) => Diagnostic[]): Check =>
  ({ program }: Case) =>
    program.rules.flatMap(check);

/** Bands are written from the lowest edge up. */
export const edges = eachRule((rule) =>
  pairs(rule.curve.lines).flatMap(([before, line, index]) => {
    if (compare(before.from, line.from) < 0) return [];
    const message = `The edge ${edgeText(line.from, rule)} does not come after ${edgeText(before.from, rule)}.`;
    return [
      problem(
        placeOfLine(rule, index, 'from'),
        'edges-not-ascending',
        message,
        'Write the bands from the lowest edge up, each edge once.',
      ),
    ];
  }),
);

/** A marginal slice holds full steps only, or the rest would be lost at its edge. */
export const slices = eachRule((rule) =>
  rule.curve.form !== 'marginal'
    ? []
    : pairs(rule.curve.lines).flatMap(([line, next, index]) => {
        const step = line.step ?? ratio(1n);
        const width = subtract(next.from, line.from);
        if (!line.whole || width.n <= 0n || divide(width, step).d === 1n) return [];
        const message = `From ${edgeText(line.from, rule)} to ${edgeText(next.from, rule)} there is no whole number of steps of ${edgeText(step, rule)}.`;
        return [
          problem(
            placeOfLine(rule, index, 'from'),
            'slice-not-whole',
            message,
            `Move the edge, or write per in place of every.`,
          ),
        ];
      }),
);

/** Nothing in, nothing out: else a sale and its return would leave points behind. */
export const nothingForNothing = eachRule((rule) => {
  const points = pointsAt(rule.curve, ZERO);
  if (points.n === 0n || !ascending(rule.curve)) return [];
  const rate = rule.curve.form === 'marginal';
  const message = `At 0 the curve gives ${ratioText(points)} points: nothing sold must give nothing.`;
  const hint = rate
    ? 'Begin with a band from 0; where it shall pay nothing, write points: 0.'
    : 'Let the first band begin above 0.';
  return [problem(placeOfLine(rule, 0, 'from'), 'pays-for-nothing', message, hint)];
});

/** Who sells more never has less. */
export const falling = eachRule((rule) => {
  const { curve } = rule;
  if (!ascending(curve)) return [];
  const index = curve.bands.findIndex((band, at) => band.points.n < 0n || fallsAt(curve, at));
  const line = curve.lines[index];
  if (!line) return [];
  const message = `The pay falls ${index === 0 ? 'as the value grows' : `at ${edgeText(line.from, rule)}`}.`;
  return [
    problem(
      placeOfLine(rule, index, 'points'),
      'falling-pay',
      message,
      'Write points that grow from band to band.',
    ),
  ];
});

/** Points of full steps and of awards exist in the smallest unit of points. */
export const wholePoints: Check = ({ program }) =>
  program.rules.flatMap((rule) =>
    rule.curve.lines.flatMap((line, index) => {
      const whole = line.step === null || line.whole;
      if (!whole || isUnits(line.points, program.points.decimals)) return [];
      return [fraction(placeOfLine(rule, index, 'points'), line.points, program.points.decimals)];
    }),
  );

/** Whether points exist in units of so many decimal places. */
export const isUnits = (points: Ratio, decimals: number): boolean =>
  multiply(points, ratio(10n ** BigInt(decimals))).d === 1n;

export function fraction(place: ReturnType<typeof placeIn>, points: Ratio, decimals: number): Diagnostic {
  const message = `${ratioText(points)} points do not exist: points have ${decimals} decimal places.`;
  return problem(
    place,
    'fraction-of-point',
    message,
    'Write points that exist, or give points more decimals in program.yaml.',
  );
}

/** Below the first edge the first rate goes on, which a first edge above 0 hides. */
export const firstEdge = eachRule((rule) => {
  const [line] = rule.curve.lines;
  if (rule.curve.form !== 'whole' || rule.as !== 'value' || !line || line.from.n <= 0n) return [];
  const message = `Below ${edgeText(line.from, rule)} the rate of the first band applies too.`;
  return [
    warning(
      placeOfLine(rule, 0, 'from'),
      'first-edge-above-0',
      message,
      'Write from: 0 to say so, or put a band of points: 0 before it.',
    ),
  ];
});

function placeOfLine(rule: Rule, index: number, key: string) {
  const { form } = rule.curve;
  return form === 'flat' ? placeIn(rule, 'curve', key) : placeIn(rule, 'curve', form, index, key);
}

const pairs = (lines: readonly CurveLine[]): [CurveLine, CurveLine, number][] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before ? [[before, line, index] as [CurveLine, CurveLine, number]] : [];
  });

const ascending = ({ lines }: Curve): boolean =>
  pairs(lines).every(([before, line]) => compare(before.from, line.from) < 0);

function fallsAt({ bands }: Curve, index: number): boolean {
  const [before, band] = [bands[index - 1], bands[index]];
  if (!band?.from || !before)
    return band !== undefined && band.from !== null && inBand(band, band.from).n < 0n;
  return compare(inBand(band, band.from), justBelow(before, band.from)) < 0;
}

/** The most that a band reaches below x: of full steps, those that fit without touching it. */
function justBelow(band: Band, x: Ratio): Ratio {
  const reached = inBand(band, x);
  const steps = divide(subtract(x, band.origin), band.step);
  return band.whole && steps.d === 1n ? subtract(reached, band.points) : reached;
}

const edgeText = (edge: Ratio, { as }: Rule): string =>
  as === 'value' ? ratioText(edge) : `${ratioText(multiply(edge, ratio(100n)))}%`;
