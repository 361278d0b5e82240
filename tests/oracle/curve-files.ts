import type { Curve, Rule } from './case.ts';

/** As a program writes an edge. */
export const edgeOf = (value: number, percent: boolean): number | string => (percent ? `${value}%` : value);

/** A matrix, whose multiplier says where its columns begin. */
export const matrixFile = (
  { bands }: Curve,
  columns: NonNullable<Curve['columns']>,
  { measure, percent, over, bands: edges }: NonNullable<Rule['multiply']>,
  percentRows: boolean,
): unknown => ({
  columns: {
    ...{ measure, over, from: edges.map(({ from }) => edgeOf(from, percent)) },
    ...(percent && { as: 'percent_of_target' }),
  },
  matrix: bands.map(({ from }, row) => ({
    from: edgeOf(from, percentRows),
    points: (columns[row] ?? []).map(Number),
  })),
});

/** A choice, whose bands are its levels. */
export const choiceFile = (
  { bands }: Curve,
  { by, otherwise }: NonNullable<Rule['choice']>,
  percent: boolean,
): unknown => ({
  choice: bands.map(({ from, points }, index) => ({
    ...{ level: levelName(index), from: edgeOf(from, percent), points: Number(points) },
  })),
  by,
  ...(otherwise !== null && { otherwise: levelName(otherwise) }),
});

/** The id of a level. */
export const levelName = (index: number): string => `level-${index}`;

/** Any other curve. */
export function curveFile(
  { form, bands, below, beyond }: Curve,
  percent: boolean,
  overTarget: boolean,
): unknown {
  const edge = (value: number) => (percent ? `${value}%` : value);
  const start = (value: number) => (percent || overTarget ? `${value}%` : value);
  const written = bands.map(({ from, step, whole, points, at }) => {
    const rate = { [whole ? 'every' : 'per']: edge(step), points: Number(points) };
    if (form === 'flat') return rate;
    if (form === 'bands') return { from: start(from), at: Number(at), ...rate };
    return form === 'marginal' || form === 'whole'
      ? { from: start(from), ...rate }
      : { from: start(from), points: Number(points) };
  });
  if (form === 'flat') return written[0];
  return form === 'interpolated' ? { interpolated: written, below, beyond } : { [form]: written };
}
