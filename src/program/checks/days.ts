import { lastDay, overlap, type Span } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Boost, Program, Rule } from '../program.ts';
import { ratioText } from '../ratio.ts';
import { isWritten, placeIn, placeInKey } from '../resolve/origin.ts';
import { problem, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** A rule runs in stages, or for a period of its own that has something to do with the program's. */
export const ruleDays = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) => checkDays(rule, program));

function checkDays(rule: Rule, program: Program): Diagnostic[] {
  if (rule.stages !== null) return [];
  const place = placeInKey(rule, 'period');
  const found: Diagnostic[] = [];
  if (isWritten(rule, 'stages')) {
    found.push(
      problem(place, 'stages-and-period', 'The rule has stages and a period.', 'Keep one of the two.'),
    );
  }
  if (rule.over === 'stage') {
    const message = 'The rule looks at stages, and has a period in place of stages.';
    found.push(
      problem(
        placeIn(rule, 'over'),
        'period-over-stage',
        message,
        'Write over: program, or name its stages.',
      ),
    );
  }
  return [...found, ...checkPeriod(rule, program)];
}

function checkPeriod(rule: Rule, { period, stages }: Program): Diagnostic[] {
  const place = placeInKey(rule, 'period');
  const days = dayText(rule.period);
  if (!overlap(rule.period, period)) {
    const message = `The rule never runs: ${days} are outside the period of the program.`;
    return [warning(place, 'rule-never-runs', message, `Write days from ${dayText(period)}.`)];
  }
  if (stages.length === 0 || stages.some((stage) => overlap(stage.period, rule.period))) return [];
  return [
    warning(
      place,
      'rule-outside-stages',
      `The rule runs outside all stages: ${days}.`,
      'Write days of a stage, or leave it if that is meant.',
    ),
  ];
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
