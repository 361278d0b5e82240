import type { Curve } from './case.ts';
import type { Chance } from './chance.ts';

/** A curve of any form that gives nothing at 0; `unit` is a step that people reach now and then. */
export function randomCurve(chance: Chance, unit: number, decimals: number, growth: boolean): Curve {
  const form = chance.pick(['flat', 'marginal', 'whole', 'steps', 'milestones', 'interpolated', 'bands']);
  const count = form === 'flat' ? 1 : chance.int(2, 3);
  const step = unit * chance.int(1, 3);
  const isRate = form === 'flat' || form === 'marginal' || form === 'whole' || form === 'bands';
  const first = isRate ? 0 : step * chance.int(1, 3);
  const width = step * chance.int(2, 4);
  const points = chance.int(1, 4);
  const falls = chance.percent(15) && form !== 'flat';
  const half = decimals > 0 && chance.percent(30) ? '.5' : '';
  const bands = Array.from({ length: count }, (_, index) => ({
    from: first + index * width,
    step,
    whole: chance.percent(60),
    points: `${points * (falls ? count - index : index + 1)}${half}`,
    at: index === 0 ? '0' : `${points * chance.int(0, 12)}`,
  }));
  if (form !== 'interpolated') return { form, bands, below: 'nothing', beyond: 'flat' };
  // Only a line that begins at nothing may go on below its first point.
  if (chance.percent(50)) return { form, bands, below: 'nothing', beyond: chance.pick(['flat', 'extend']) };
  const origin = { from: 0, step, whole: false, points: '0', at: '0' };
  const below = growth ? 'flat' : chance.pick(['flat', 'extend']);
  return { form, bands: [origin, ...bands], below, beyond: chance.pick(['flat', 'extend']) };
}

/** Steps, with points for each of some columns. */
export function matrixOf(chance: Chance, unit: number, columns: number): Curve {
  const first = unit * chance.int(1, 3);
  const bands = Array.from({ length: chance.int(1, 3) }, (_, row) => ({
    ...{ from: first + row * unit * 2, step: unit, whole: true, points: '0', at: '0' },
  }));
  const points = bands.map((_, row) =>
    Array.from(
      { length: columns },
      (__, column) => `${(row + 1) * chance.int(1, 5) + column * chance.int(0, 6)}`,
    ),
  );
  return { form: 'matrix', bands, columns: points, below: 'nothing', beyond: 'flat' };
}

/** Rates over a value whose edges are per cent of the target. */
export function targetCurve(chance: Chance): Curve {
  const form = chance.pick(['marginal', 'whole']);
  const points = chance.int(1, 4);
  const bands = [0, chance.int(10, 60), 80].map((from, index) => ({
    from,
    step: 50,
    whole: false,
    points: `${points * (index + 1)}`,
    at: '0',
  }));
  return { form, bands, below: 'nothing', beyond: 'flat' };
}

/** Whether the pay falls somewhere, or may: then a program has to say that this is meant. */
export const mayFall = ({ form, bands }: Curve): boolean =>
  form === 'bands' ||
  form === 'matrix' ||
  bands.some(({ points }, index) => Number(points) < Number(bands[index - 1]?.points ?? 0));
