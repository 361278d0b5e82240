import type { Band, Curve, CurveForm, CurveLine } from '../curve.ts';
import type { Reading } from '../program.ts';
import { add, divide, multiply, type Ratio, ratio, subtract } from '../ratio.ts';
import type { AwardWritten, BandWritten, CurveWritten, RateWritten } from '../schema/curve.ts';
import { type ChoiceWritten, choiceCurve } from './choice.ts';
import { interpolatedBands } from './interpolated.ts';
import { type LotteryWritten, lotteryCurve } from './lottery.ts';
import { type MatrixWritten, matrixCurve } from './matrix.ts';
import { isOverTarget, meant } from './percent.ts';
import { type RaceWritten, raceCurve } from './race.ts';

const ZERO = ratio(0n);
const ONE = ratio(1n);

/** A curve as its author wrote it, and the one table of bands that all forms become; `isCompared`: what it is over is a share. */
export function resolveCurve(written: CurveWritten, as: Reading, isCompared: boolean): Curve {
  if ('matrix' in written) return matrixCurve(written, as);
  if ('choice' in written) return choiceCurve(written, as);
  if ('first_to' in written) return raceCurve(written, as);
  if ('lottery' in written) return lotteryCurve(written, as);
  const form = formOf(written);
  const lines = linesOf(written, as);
  const edges = isOverTarget(written, as) ? 'target' : 'x';
  if ('interpolated' in written)
    return { form, edges, lines, bands: interpolatedBands(lines, written), columns: null };
  const [first, ...others] = bandsOf(form, lines);
  const open = isCompared ? first : openBelow(first, lines[0]);
  return { form, edges, lines, bands: [open, ...others], columns: null };
}

const FORMS = ['marginal', 'whole', 'steps', 'milestones', 'interpolated', 'bands'] as const;

type OneCurve = Exclude<CurveWritten, MatrixWritten | ChoiceWritten | RaceWritten | LotteryWritten>;

const formOf = (written: OneCurve): CurveForm => FORMS.find((form) => form in written) ?? 'flat';

type Lines = readonly [CurveLine, ...CurveLine[]];

function linesOf(written: OneCurve, as: Reading): Lines {
  const froms = isOverTarget(written, as) ? 'percent_of_target' : as;
  const rate = (band: RateWritten): CurveLine => rateLine(band, as, froms);
  const award = (band: AwardWritten): CurveLine => awardLine(band, as);
  if ('marginal' in written) return each(written.marginal, rate);
  if ('whole' in written) return each(written.whole, rate);
  if ('steps' in written) return each(written.steps, award);
  if ('milestones' in written) return each(written.milestones, award);
  if ('interpolated' in written) return each(written.interpolated, award);
  if ('bands' in written) return each(written.bands, (band) => bandLine(band, as));
  return [rate({ ...written, from: { value: ZERO, percent: false } })];
}

/** The schema lets no empty list through. */
const each = <T>(items: readonly T[], line: (item: T) => CurveLine): Lines =>
  items.map(line) as unknown as Lines;

const rateLine = (written: RateWritten, as: Reading, froms = as): CurveLine => ({
  from: meant(written.from, froms),
  step: meant('every' in written ? written.every : written.per, as),
  whole: 'every' in written,
  points: written.points,
  at: ZERO,
});

const awardLine = ({ from, points }: AwardWritten, as: Reading): CurveLine => ({
  from: meant(from, as),
  step: null,
  whole: false,
  points,
  at: ZERO,
});

const bandLine = (written: BandWritten, as: Reading): CurveLine => ({
  ...('points' in written ? rateLine(written, as) : awardLine({ ...written, points: ZERO }, as)),
  at: written.at,
});

function bandsOf(form: CurveForm, lines: Lines): [Band, ...Band[]] {
  let at = ZERO;
  const bands = lines.map((line, index): Band => {
    if (form === 'milestones') at = add(at, line.points);
    const band = bandOf(form, line, form === 'steps' ? line.points : add(line.at, at));
    if (form === 'marginal') at = add(at, slice(line, lines[index + 1]));
    return band;
  });
  return bands as [Band, ...Band[]];
}

function bandOf(form: CurveForm, { from, step, whole, points }: CurveLine, at: Ratio): Band {
  if (step === null) return { from, origin: ZERO, step: ONE, whole: false, points: ZERO, at };
  const origin = form === 'marginal' || form === 'bands' ? from : ZERO;
  return { from, origin, step, whole, points, at };
}

/** What a slice is worth up to the next edge; a check sees to it that full steps fill it. */
function slice({ from, step, points }: CurveLine, next: CurveLine | undefined): Ratio {
  return next ? multiply(divide(subtract(next.from, from), step ?? ONE), points) : ZERO;
}

/** A rate over a value goes on below its first edge; awards, and whatever reads a share, give nothing there. */
const openBelow = (first: Band, { step }: CurveLine): Band =>
  step === null ? first : { ...first, from: null };
