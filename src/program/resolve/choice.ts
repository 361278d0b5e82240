import type { Choice } from '../choice.ts';
import type { Band, Curve, CurveLine } from '../curve.ts';
import type { Reading } from '../program.ts';
import { ratio } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import { type Context, resolveText } from './context.ts';
import { from, type Origin } from './origin.ts';
import { meant } from './percent.ts';

export type ChoiceWritten = Extract<CurveWritten, { choice: unknown }>;

const ZERO = ratio(0n);
const ONE = ratio(1n);

/** Each level as a column of one step. */
export function choiceCurve({ choice }: ChoiceWritten, as: Reading): Curve {
  const lines = choice.map(
    (level): CurveLine => ({
      ...{ from: meant(level.from, as), step: null, whole: false },
      ...{ points: level.points, at: ZERO },
    }),
  );
  const columns = lines.map((line): [Band] => [
    { from: line.from, origin: ZERO, step: ONE, whole: false, points: ZERO, at: line.points },
  ]);
  const [first] = columns as [[Band], ...[Band][]];
  return { form: 'choice', edges: 'x', lines, bands: first, columns };
}

/** Who may choose what until when; a level without a title is called by its id. */
export const resolveChoice = (
  { choice, by, otherwise }: ChoiceWritten,
  origin: Origin,
  context: Context,
): Choice =>
  from(origin, {
    levels: choice.map(({ level, title }) => ({ id: level, title: resolveText(title ?? level, context) })),
    by,
    otherwise: otherwise ?? null,
  });
