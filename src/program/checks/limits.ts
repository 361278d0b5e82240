import type { Diagnostic } from '../diagnostic.ts';
import { isDivided } from '../pools.ts';
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

/** A pool that is divided is everyone's, over stages or the program; it pays when stages close, and a rule has one. */
export const pools = ({ program }: Case): Diagnostic[] => [
  ...program.limits.filter(({ overflow }) => overflow === 'pro_rata').flatMap(ofEveryone),
  ...program.rules.filter(({ id }) => isDivided(program, id)).flatMap((rule) => divided(rule, program)),
];

function ofEveryone(limit: Limit): Diagnostic[] {
  if (limit.of === 'everyone' && (limit.over === 'stage' || limit.over === 'program')) return [];
  const message = `Points are divided in proportion among everyone when a stage closes, and this limit is of a ${limit.of} over a ${limit.over}.`;
  const hint = 'Write of: everyone and over: stage or program, or leave overflow out.';
  return [problem(placeIn(limit, limit.of === 'everyone' ? 'over' : 'of'), 'pool-form', message, hint)];
}

function divided(rule: Rule, { limits: all }: Program): Diagnostic[] {
  const own = all.filter(({ rules, overflow }) => overflow === 'pro_rata' && rules.includes(rule.id));
  const found: Diagnostic[] = [];
  if (own.length > 1) {
    const message = `What the rule ${quoted(rule.id)} earns is divided from ${own.length} pools.`;
    const hint = 'Leave one: a pool of the rule, a limit with overflow: pro_rata, or a budget with it.';
    found.push(problem(placeIn(rule, isWritten(rule, 'pool') ? 'pool' : 'id'), 'pool-twice', message, hint));
  }
  if (isWritten(rule, 'pays') && rule.pays !== 'at_close') {
    const message = `Points are divided when a stage closes, and the rule ${quoted(rule.id)} says pays: ${rule.pays}.`;
    const hint = 'Write pays: at_close, or let whoever is known first be paid first.';
    found.push(warning(placeIn(rule, 'pays'), 'divided-at-close', message, hint));
  }
  return found;
}

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
