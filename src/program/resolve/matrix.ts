import type { Band, Curve, CurveLine } from '../curve.ts';
import { FIRST_COLUMN } from '../curve.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Multiplier, Reading, Rule } from '../program.ts';
import { ratio } from '../ratio.ts';
import type { CurveWritten } from '../schema/curve.ts';
import { problem } from '../source/problem.ts';
import { placeOf } from '../yaml/document.ts';
import type { Context } from './context.ts';
import { below, from, type Origin } from './origin.ts';
import { meant, percentProblems } from './percent.ts';
import { plainEdge } from './shares.ts';

export type MatrixWritten = Extract<CurveWritten, { matrix: unknown }>;

const ZERO = ratio(0n);

/** The rows as steps, once for each column. */
export function matrixCurve({ matrix, columns }: MatrixWritten, as: Reading): Curve {
  const lines = matrix.map((row): CurveLine => {
    const [points = ZERO] = row.points;
    return { from: meant(row.from, as), step: null, whole: false, points, at: ZERO };
  });
  const bandsOf = (column: number) =>
    lines.map((line, row): Band => {
      const points = matrix[row]?.points ?? [];
      // A row that is too short is told; until then its last column goes on.
      const at = points[column] ?? points.at(-1) ?? ZERO;
      return { from: line.from, origin: ZERO, step: ratio(1n), whole: false, points: ZERO, at };
    }) as [Band, ...Band[]];
  return {
    ...{ form: 'matrix', edges: 'x', lines, bands: bandsOf(0) },
    columns: columns.from.map((_, column) => bandsOf(column)),
  };
}

/** What says which column holds: a multiplier that counts them. It looks at the days of the rule where nothing else is said. */
export function columnsOf(
  { columns }: MatrixWritten,
  over: Rule['over'],
  origin: Origin,
  context: Context,
): Multiplier {
  const own = below(origin, 'curve', 'columns');
  const as = columns.as ?? 'value';
  const isShare = context.shares.includes(columns.measure);
  const edges = columns.from.map((edge) => (isShare ? plainEdge(edge) : edge));
  context.found.push(
    ...percentProblems(
      edges.map((edge, index) => ({ edge, as, path: ['from', index] })),
      own,
    ),
  );
  return from(own, {
    measure: columns.measure,
    as,
    over: columns.over ?? over,
    bands: edges.map((edge, index) => ({
      from: meant(edge, as),
      times: ratio(BigInt(index + FIRST_COLUMN)),
    })),
  });
}

/** Each row has points for each column. */
export const rowProblems = ({ matrix, columns }: MatrixWritten, origin: Origin): Diagnostic[] =>
  matrix.flatMap(({ points }, index) => {
    const count = columns.from.length;
    if (points.length === count) return [];
    const { document, path } = below(origin, 'curve', 'matrix', index, 'points');
    const message = `The row has ${points.length} points, and there are ${count} columns.`;
    return [problem(placeOf(document, path), 'matrix-row', message, `Write ${count} points in every row.`)];
  });
