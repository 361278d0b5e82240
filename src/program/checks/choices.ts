import { cells } from '../cells.ts';
import type { Choice } from '../choice.ts';
import { type Day, lastDay, overlap, type Span } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Rule } from '../program.ts';
import { compare } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { didYouMean } from '../source/nearest.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Goals that can be told apart, of which a higher one pays more, and chosen before it is known how they end. */
export const choices = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.choice
      ? [
          ...twice(rule.choice),
          ...otherwise(rule.choice),
          ...falling(rule),
          ...multiplied(rule),
          ...tooLong(rule, rule.choice, program),
        ]
      : [],
  );

function twice(choice: Choice): Diagnostic[] {
  const index = choice.levels.findIndex(({ id }, at) =>
    choice.levels.slice(0, at).some((before) => before.id === id),
  );
  if (index < 0) return [];
  const message = `There are two levels ${quoted(choice.levels[index]?.id ?? '')}.`;
  return [
    problem(
      placeIn(choice, 'choice', index, 'level'),
      'duplicate-id',
      message,
      'Give each level its own id.',
    ),
  ];
}

function otherwise(choice: Choice): Diagnostic[] {
  const ids = choice.levels.map(({ id }) => id);
  if (choice.otherwise === null || ids.includes(choice.otherwise)) return [];
  const message = `${quoted(choice.otherwise)} is none of the levels.`;
  return [problem(placeIn(choice, 'otherwise'), 'unknown-level', message, didYouMean(choice.otherwise, ids))];
}

/** Nobody would choose it. */
function falling({ curve: { lines }, choice, mayFall }: Rule): Diagnostic[] {
  const index = lines.findIndex(({ points }, at) => {
    const before = lines[at - 1];
    return before !== undefined && compare(points, before.points) <= 0;
  });
  if (index < 0 || choice === null || mayFall) return [];
  const hint = 'Write more points for a higher goal, or may_fall: true where that is meant.';
  return [
    problem(
      placeIn(choice, 'choice', index, 'points'),
      'falling-pay',
      'The higher goal does not pay more.',
      hint,
    ),
  ];
}

function multiplied(rule: Rule): Diagnostic[] {
  if (!isWritten(rule, 'multiply')) return [];
  const message = 'A choice of goals is not multiplied: what was chosen stands where a multiplier would.';
  const hint = 'Remove multiply:, or write steps in place of the choice.';
  return [problem(placeInKey(rule, 'multiply'), 'choice-and-multiply', message, hint)];
}

function tooLong(rule: Rule, choice: Choice, program: Program): Diagnostic[] {
  const last = firstEnd(rule, program);
  if (last === null || choice.by < last) return [];
  const message = `A goal can be chosen until ${choice.by}, and the first days that it is about end on ${last}.`;
  const hint = 'Let by: be a day before that, so that nobody chooses what is known already.';
  return [problem(placeIn(choice, 'by'), 'choice-too-long', message, hint)];
}

/** The last day of the first window; null where the rule never runs. */
function firstEnd(rule: Rule, { stages }: Program): Day | null {
  const run = firstRun(rule, stages);
  if (run === null) return null;
  if (rule.over === 'program') return lastDay(rule.period);
  if (rule.over === 'stage') return lastDay(run);
  const [first] = cells(run, rule.over === 'event' ? 'day' : rule.over);
  return first ? lastDay(first) : null;
}

const firstRun = ({ stages: ids, period }: Rule, stages: Program['stages']): Span | null => {
  if (ids === null) return period;
  const stage = stages.find(({ id }) => ids.includes(id));
  return stage ? overlap(stage.period, period) : null;
};
