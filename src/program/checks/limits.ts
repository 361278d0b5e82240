import type { Diagnostic } from '../diagnostic.ts';
import type { Limit, Program, Rule } from '../program.ts';
import { compare, type Ratio, ratioText } from '../ratio.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import { firstAward } from './caps.ts';
import type { Case } from './case.ts';
import { holds } from './windows.ts';

/** The window of a limit holds those of its rules, and it lets their first awards through. */
export const limits = ({ program }: Case): Diagnostic[] =>
  program.limits.flatMap((limit) =>
    rulesOf(limit, program)
      .flatMap((rule) => [...tooSmall(limit, rule), ...tooLow(limit, rule)])
      .slice(0, 1),
  );

/** A budget that is divided pays when stages close, whatever a rule says. */
export const dividedBudget = ({ program }: Case): Diagnostic[] => {
  if (!program.limits.some(({ overflow }) => overflow === 'pro_rata')) return [];
  const wrong = program.rules.filter((rule) => isWritten(rule, 'pays') && rule.pays !== 'at_close');
  return wrong.map((rule) => {
    const message = `The budget is divided when a stage closes, and the rule ${quoted(rule.id)} says pays: ${rule.pays}.`;
    const hint = 'Write pays: at_close, or a budget with overflow: stop.';
    return warning(placeIn(rule, 'pays'), 'divided-at-close', message, hint);
  });
};

const rulesOf = ({ rules }: Limit, program: Program): Rule[] =>
  program.rules.filter(({ id }) => rules.includes(id));

function tooSmall(limit: Limit, { id, over, stages }: Rule): Diagnostic[] {
  if (holds(limit.over, over, stages !== null)) return [];
  const message = `A ${limit.over} does not hold every ${over}, which is the window of the rule ${quoted(id)}.`;
  return [
    problem(
      placeIn(limit, 'over'),
      'window-too-small',
      message,
      'Write over: program, or a window that holds it.',
    ),
  ];
}

function tooLow(limit: Limit, rule: Rule): Diagnostic[] {
  const award = firstAward(rule);
  if (award === null || compare(limit.points, award) >= 0) return [];
  return [warning(placeIn(limit, 'points'), 'cap-below-award', lowText(limit.points, award, rule), HINT)];
}

const HINT = 'Raise the limit, unless it shall cut the first award.';

const lowText = (points: Ratio, award: Ratio, { id }: Rule): string =>
  `The limit of ${ratioText(points)} points is below the first award of ${quoted(id)}, ${ratioText(award)}.`;
