import { type Band, type Curve, inColumns } from '../curve.ts';
import { inBand, pointsAt } from '../curve-at.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { compare, divide, type Ratio, ratio, ratioText, subtract } from '../ratio.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';
import { edgeText, isAscending, placeOfLine } from './lines.ts';

/** Nothing in, nothing out: else a sale and its return would leave points behind. */
export const nothingForNothing = ({ program }: Case): Diagnostic[] =>
  program.rules.filter(isAscending).flatMap((rule) => {
    const growth = rule.as === 'growth_over_baseline';
    const points = inColumns(rule.curve)
      .map((curve) => pointsAt(curve, ratio(growth ? -1n : 0n)))
      .find(({ n }) => n !== 0n);
    if (!points) return [];
    const message = `At ${growth ? '-100%' : '0'} the curve gives ${ratioText(points)} points: nothing sold must give nothing.`;
    const hint =
      rule.curve.form === 'marginal'
        ? 'Begin with a band from 0; where it shall pay nothing, write points: 0.'
        : `Let the first band begin above ${growth ? '-100%' : '0'}.`;
    return [problem(placeOfLine(rule, 0, 'from'), 'pays-for-nothing', message, hint)];
  });

/** Who sells more never has less. */
export const falling = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter((rule) => isAscending(rule) && !rule.mayFall)
    .flatMap((rule) => {
      const [band] = inColumns(rule.curve).flatMap((curve) => fallingBand(curve) ?? []);
      if (!band) return [];
      const index = lineOf(rule.curve, band);
      const edge = rule.curve.lines[index]?.from ?? band.origin;
      const where = index === 0 ? 'as the value grows' : `at ${edgeText(edge, rule)}`;
      const hint = 'Write points that grow from band to band, or may_fall: true where that is meant.';
      return [problem(placeOfLine(rule, index, 'points'), 'falling-pay', `The pay falls ${where}.`, hint)];
    });

/** The first band in which, or at whose edge, more gives less. */
export const fallingBand = (curve: Curve): Band | undefined =>
  curve.bands.find((band, index) => band.points.n < 0n || fallsAt(curve, index));

/** The line that a band was written as. */
const lineOf = ({ lines }: Curve, { from }: Band): number =>
  Math.max(
    0,
    lines.findLastIndex((line) => from !== null && compare(line.from, from) <= 0),
  );

/** Whether the curve is lower at an edge than just below it; below a first edge it gives nothing. */
function fallsAt({ bands }: Curve, index: number): boolean {
  const [before, band] = [bands[index - 1], bands[index]];
  if (!band?.from) return false;
  const below = before ? justBelow(before, band.from) : ratio(0n);
  return compare(inBand(band, band.from), below) < 0;
}

/** The most that a band reaches below x: of full steps, those that fit without touching it. */
function justBelow(band: Band, x: Ratio): Ratio {
  const reached = inBand(band, x);
  const steps = divide(subtract(x, band.origin), band.step);
  return band.whole && steps.d === 1n ? subtract(reached, band.points) : reached;
}
