import { lastDay, overlap, type Span } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Boost, Program, Rule } from '../program.ts';
import { ratioText } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A rule runs in stages, or for a period of its own, and not for both. */
export const ruleWindows = ({ program }: Case): Diagnostic[] =>
  program.rules
    .filter(({ stages }) => stages === null)
    .flatMap((rule) => [...bothWritten(rule), ...overStages(rule)]);

function bothWritten(rule: Rule): Diagnostic[] {
  if (!isWritten(rule, 'stages')) return [];
  const message = 'The rule has stages and a period.';
  return [problem(placeInKey(rule, 'period'), 'stages-and-period', message, 'Keep one of the two.')];
}

function overStages(rule: Rule): Diagnostic[] {
  if (rule.over !== 'stage') return [];
  const message = 'The rule looks at stages, and has a period in place of stages.';
  return [
    problem(placeIn(rule, 'over'), 'period-over-stage', message, 'Write over: program, or name its stages.'),
  ];
}

/** A rule with a period runs while the program does, and while a stage does. Nothing is said where a stage could not be read. */
export const rulePeriods = ({ program, gathered }: Case): Diagnostic[] =>
  program.rules
    .filter(({ stages }) => stages === null)
    .flatMap((rule) => neverRuns(rule, program) ?? outsideStages(rule, program, gathered) ?? []);

function neverRuns(rule: Rule, { period }: Program): Diagnostic | null {
  if (overlap(rule.period, period)) return null;
  const message = `The rule never runs: ${dayText(rule.period)} are outside the period of the program.`;
  return warning(
    placeInKey(rule, 'period'),
    'rule-never-runs',
    message,
    `Write days from ${dayText(period)}.`,
  );
}

function outsideStages(rule: Rule, { stages }: Program, gathered: Case['gathered']): Diagnostic | null {
  if (
    gathered.stages.length < gathered.stageFiles ||
    stages.some(({ period }) => overlap(period, rule.period))
  )
    return null;
  const message = `The rule runs outside all stages: ${dayText(rule.period)}.`;
  const hint = 'Write days of a stage, or leave it if that is meant.';
  return warning(placeInKey(rule, 'period'), 'rule-outside-stages', message, hint);
}

/** A boost falls into the days of its rule, and two of a kind never meet. */
export const boostDays = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.boosts.flatMap((boost, index) => [
      ...(overlap(boost.period, rule.period) ? [] : [idle(boost, rule)]),
      ...meeting(boost, rule.boosts.slice(0, index)),
    ]),
  );

function idle(boost: Boost, rule: Rule): Diagnostic {
  const message = `The boost of ${ratioText(boost.times)} times falls outside the days of its rule, ${dayText(rule.period)}.`;
  return warning(placeIn(boost, 'period'), 'boost-never-runs', message, 'Write days on which the rule runs.');
}

function meeting(boost: Boost, earlier: readonly Boost[]): Diagnostic[] {
  const other = earlier.find(({ period, on }) => on === boost.on && overlap(period, boost.period));
  if (!other) return [];
  const message = `Two boosts on ${boost.on} meet: ${dayText(other.period)} and ${dayText(boost.period)}.`;
  return [
    problem(
      placeIn(boost, 'period'),
      'boosts-overlap',
      message,
      `Let one end before the other begins; where both are meant, write a third with its own times.`,
    ),
  ];
}

const dayText = (span: Span): string => `${span.from} to ${lastDay(span)}`;
