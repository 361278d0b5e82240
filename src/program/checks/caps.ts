import { pointsAt } from '../curve-at.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Cap, Rule } from '../program.ts';
import { compare, type Ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A cap lets the first award through. */
export const caps = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => {
    const award = firstAward(rule);
    return award
      ? rule.caps.filter(({ points }) => compare(points, award) < 0).map((cap) => tooLow(cap, award))
      : [];
  });

function tooLow(cap: Cap, award: Ratio): Diagnostic {
  const message = `The cap of ${ratioText(cap.points)} points is below the first award, ${ratioText(award)}.`;
  const hint = 'Raise the cap, unless it shall cut the first award.';
  return warning(placeIn(cap, 'points'), 'cap-below-award', message, hint);
}

/** The least points that a curve of awards or of full steps gives at once; null where it pays in proportion. */
export function firstAward({ curve, times }: Rule): Ratio | null {
  if (times !== null || curve.edges === 'target' || curve.columns !== null) return null;
  const line = curve.lines.find(({ points, at }) => points.n > 0n || at.n > 0n);
  if (!line || curve.form === 'interpolated') return null;
  if (line.step === null || line.at.n > 0n) return pointsAt(curve, line.from);
  return line.whole ? line.points : null;
}
