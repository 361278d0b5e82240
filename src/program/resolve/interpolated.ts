import type { Band, CurveLine } from '../curve.ts';
import { compare, type Ratio, ratio, subtract } from '../ratio.ts';

interface Ends {
  readonly below: 'nothing' | 'flat' | 'extend';
  readonly beyond: 'flat' | 'extend';
}

/** A straight line from each point to the next, exact; below the first and beyond the last as the author says. */
export function interpolatedBands(lines: readonly CurveLine[], { below, beyond }: Ends): [Band, ...Band[]] {
  const between = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next ? [lineTo(line, next)] : [];
  });
  const [first, ...others] = between;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('the schema wants two points');
  const under = { ...first, from: below === 'extend' ? null : first.from };
  return [
    ...(below === 'flat' ? [level(null, first.at)] : []),
    ...[under, ...others],
    ...(beyond === 'flat' ? [level(last.from, last.points)] : []),
  ] as unknown as [Band, ...Band[]];
}

const lineTo = ({ from, points }: CurveLine, next: CurveLine): Band => ({
  from,
  origin: from,
  // A check tells edges that do not ascend; until then nothing divides by less than nothing.
  step: compare(from, next.from) < 0 ? subtract(next.from, from) : ratio(1n),
  whole: false,
  points: subtract(next.points, points),
  at: points,
});

const level = (from: Ratio | null, at: Ratio): Band => ({
  from,
  origin: ratio(0n),
  step: ratio(1n),
  whole: false,
  points: ratio(0n),
  at,
});
