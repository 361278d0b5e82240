import { pointsAt } from '../curve-at.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Cap, Rule, WindowSize } from '../program.ts';
import { compare, type Ratio, ratioText } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case } from './case.ts';
import { fraction, isUnits } from './curves.ts';

/** Each fits into the next; weeks cross the borders of months. */
const CALENDAR: readonly WindowSize[] = ['month', 'quarter', 'half', 'year'];

/** Whether every window of one size lies in one window of another; a rule that runs in stages has its calendar cut at their borders. */
export function holds(outer: WindowSize, inner: WindowSize, inStages: boolean): boolean {
  if (outer === inner || inner === 'day' || outer === 'program') return true;
  if (outer === 'stage') return inStages && inner !== 'program';
  return CALENDAR.includes(inner) && CALENDAR.indexOf(outer) > CALENDAR.indexOf(inner);
}

/** The window of a gate holds that of its rule. */
export const gateWindows = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    (rule.gate?.conditions ?? []).flatMap((condition) =>
      holds(condition.over, rule.over, rule.stages !== null)
        ? []
        : [tooSmall(condition, condition.over, 'the rule', rule)],
    ),
  );

/** The window of a cap holds that of its rule, and that of every narrower cap. */
export const capWindows = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.caps.flatMap((cap, index) => {
      const inner = rule.caps[index - 1];
      if (inner?.over === cap.over) return [twice(cap)];
      if (!holds(cap.over, rule.over, rule.stages !== null))
        return [tooSmall(cap, cap.over, 'the rule', rule)];
      return inner && !holds(cap.over, inner.over, rule.stages !== null)
        ? [tooSmall(cap, cap.over, `the cap over a ${inner.over}`, rule)]
        : [];
    }),
  );

function tooSmall(entity: object, over: WindowSize, what: string, rule: Rule): Diagnostic {
  const fitting = (['month', 'quarter', 'half', 'year', 'stage', 'program'] as const).filter((size) =>
    holds(size, rule.over, rule.stages !== null),
  );
  const message = `A ${over} does not hold every window of ${what}, which looks at a ${rule.over}.`;
  return problem(
    placeIn(entity, 'over'),
    'window-too-small',
    message,
    `Write over: ${fitting.join(' or ')}.`,
  );
}

const twice = (cap: Cap): Diagnostic =>
  problem(placeIn(cap, 'over'), 'cap-twice', `There are two caps over a ${cap.over}.`, 'Keep the lower one.');

/** A cap lets the first award through, and stops in the smallest unit of points. */
export const caps = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.caps.flatMap((cap) => {
      const place = placeIn(cap, 'points');
      if (!isUnits(cap.points, program.points.decimals))
        return [fraction(place, cap.points, program.points.decimals)];
      const award = firstAward(rule);
      if (award === null || compare(cap.points, award) >= 0) return [];
      const message = `The cap of ${ratioText(cap.points)} points is below the first award, ${ratioText(award)}.`;
      return [
        warning(place, 'cap-below-award', message, 'Raise the cap, unless it shall cut the first award.'),
      ];
    }),
  );

/** The least points that a curve of awards or of full steps gives at once; null where it pays in proportion. */
function firstAward({ curve }: Rule): Ratio | null {
  const line = curve.lines.find(({ points }) => points.n > 0n);
  if (!line) return null;
  if (line.step === null) return pointsAt(curve, line.from);
  return line.whole ? line.points : null;
}
