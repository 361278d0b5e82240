import type { CurveLine } from '../curve.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Rule } from '../program.ts';
import { multiply, type Ratio, ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Place } from '../source/source.ts';
import type { Case } from './case.ts';
import { placeOfLine } from './lines.ts';

/** Points of full steps, awards, caps and prizes exist in the smallest unit of points. */
export const wholePoints = ({ program }: Case): Diagnostic[] =>
  [...linePoints(program), ...missingPoints(program), ...capPoints(program), ...prizePoints(program)].flatMap(
    ({ points, place }) =>
      multiply(points, ratio(10n ** BigInt(program.points.decimals))).d === 1n
        ? []
        : [fraction(points, place, program)],
  );

interface PlacedPoints {
  readonly points: Ratio;
  readonly place: Place;
}

/** A rate in proportion may be as fine as it likes: only what it comes to is rounded. */
const linePoints = ({ rules }: Program): PlacedPoints[] =>
  rules.flatMap((rule) =>
    rule.curve.form === 'interpolated' || rule.times !== null
      ? []
      : (ofColumns(rule) ?? rule.curve.lines.flatMap((line, index) => ofLine(rule, line, index))),
  );

/** Of a matrix; a level of a choice has a line of its own. */
const ofColumns = (rule: Rule): PlacedPoints[] | undefined =>
  (rule.choice ? null : rule.curve.columns)?.flatMap((bands, column) =>
    bands.map(({ at }, row) => ({
      points: at,
      place: placeIn(rule, 'curve', 'matrix', row, 'points', column),
    })),
  );

const ofLine = (rule: Rule, { step, whole, points, at }: CurveLine, index: number): PlacedPoints[] => [
  { points: at, place: placeOfLine(rule, index, 'at') },
  ...(step === null || whole ? [{ points, place: placeOfLine(rule, index, 'points') }] : []),
];

const missingPoints = ({ rules }: Program): PlacedPoints[] =>
  rules.flatMap((rule) =>
    rule.missing && 'points' in rule.missing
      ? [{ points: rule.missing.points, place: placeIn(rule, 'missing', 'points') }]
      : [],
  );

const capPoints = ({ rules, limits }: Program): PlacedPoints[] =>
  [...rules.flatMap(({ caps }) => caps), ...limits].map((cap) => ({
    points: cap.points,
    place: placeIn(cap, 'points'),
  }));

const prizePoints = ({ rankings }: Program): PlacedPoints[] =>
  rankings.flatMap(({ prizes }) =>
    prizes.flatMap((prize) =>
      prize.points ? [{ points: prize.points, place: placeIn(prize, 'points') }] : [],
    ),
  );

function fraction(points: Ratio, place: Place, { points: { decimals } }: Program): Diagnostic {
  const message = `${ratioText(points)} points do not exist: points have ${decimals} decimal places.`;
  const hint = 'Write points that exist, or give points more decimals in program.yaml.';
  return problem(place, 'fraction-of-point', message, hint);
}
