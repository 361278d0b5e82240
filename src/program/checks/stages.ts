import { addDays, contains, daysBetween, lastDay, overlap } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Stage } from '../program.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import type { Case } from './case.ts';

/** More than a year after its end, a stage never closes. */
const LATEST = 366;

/** History is what was before the period. */
export function history({ program }: Case): Diagnostic[] {
  if (program.history === null || program.history.from < program.period.from) return [];
  const message = `The history begins on ${program.history.from}, and the period already on ${program.period.from}.`;
  const place = placeIn(program, 'history', 'from');
  return [
    problem(place, 'history-not-before', message, 'Write a day before the period, or remove the history.'),
  ];
}

/** As the author wrote it: what holds of all its weeks or months is told once. */
const nameOf = ({ id, series }: Stage): string => series?.id ?? id;

/** Every day of a stage is a day of the program. */
export const stagesInPeriod = ({ program }: Case): Diagnostic[] =>
  program.stages.filter((stage) => isOutside(stage, program)).map((stage) => outside(stage, program));

const isOutside = ({ period }: Stage, program: Program): boolean =>
  period.from < program.period.from || period.until > program.period.until;

function outside(stage: Stage, program: Program): Diagnostic {
  const early = stage.period.from < program.period.from;
  const days = `${program.period.from} to ${lastDay(program.period)}`;
  const message = `The stage ${quoted(nameOf(stage))} has days outside the period of the program, ${days}.`;
  return problem(
    placeIn(stage, 'period', early ? 'from' : 'to'),
    'stage-outside-period',
    message,
    `Write a day from ${days}.`,
  );
}

/** A stage closes when it is over, and not long after. */
export const closings = ({ program }: Case): Diagnostic[] =>
  program.stages.flatMap((stage) => {
    if (isWritten(stage, 'closes') && (stage.series || isWritten(stage, 'closes_after')))
      return [closesTwice(stage)];
    const days = daysBetween(lastDay(stage.period), stage.closes);
    if (days >= 0 && days <= LATEST) return [];
    const message = `The stage ${quoted(stage.id)} ends on ${lastDay(stage.period)} and closes on ${stage.closes}.`;
    const hint =
      days < 0 ? 'Write its last day or a later one.' : 'Write a day at most a year after its end.';
    return [problem(placeIn(stage, 'closes'), 'bad-closing', message, hint)];
  });

function closesTwice(stage: Stage): Diagnostic {
  const message = stage.series
    ? `Every ${quoted(nameOf(stage))} would close on one day.`
    : `The stage ${quoted(stage.id)} says twice when it closes.`;
  return problem(placeIn(stage, 'closes'), 'bad-closing', message, 'Keep closes_after: alone.');
}

/** Boards stand still from a day of the stage until it closes. */
export const freezes = ({ program }: Case): Diagnostic[] =>
  program.stages.flatMap((stage) => {
    const { freeze, period, closes, series, id } = stage;
    if (series !== null && isWritten(stage, 'freeze')) return [frozenTwice(stage)];
    if (freeze === null || (contains(period, freeze) && freeze < closes)) return [];
    const last = [lastDay(period), addDays(closes, -1)].sort()[0];
    const message = `The boards of ${quoted(id)} would stand still from ${freeze}; its days are ${period.from} to ${lastDay(period)}, and it closes on ${closes}.`;
    return [
      problem(placeIn(stage, 'freeze'), 'bad-freeze', message, `Write a day from ${period.from} to ${last}.`),
    ];
  });

function frozenTwice(stage: Stage): Diagnostic {
  const message = `Every ${quoted(nameOf(stage))} would stand still from one day.`;
  return problem(
    placeIn(stage, 'freeze'),
    'bad-freeze',
    message,
    'Remove freeze:, or write a stage of its own.',
  );
}

/** No two stages are called the same, those that are repeated included. */
export const stageNames = ({ program }: Case): Diagnostic[] =>
  program.stages.flatMap((stage, index) => {
    const twice = program.stages.slice(0, index).some(({ id }) => id === stage.id);
    if (!twice) return [];
    const message = `Two stages are called ${quoted(stage.id)}.`;
    return [problem(placeIn(stage, 'id'), 'duplicate-id', message, 'Give one of them another id.')];
  });

/** A day lies in one stage of a rule at most. */
export const stagesApart = ({ program }: Case): Diagnostic[] =>
  program.stages.flatMap((stage, index) => {
    const earlier = program.stages.slice(0, index).filter((other) => overlap(other.period, stage.period));
    return earlier.flatMap((other) => overlapping(other, stage, program));
  });

function overlapping(first: Stage, second: Stage, { rules }: Program): Diagnostic[] {
  const both = rules.find(({ stages }) => stages?.includes(first.id) && stages.includes(second.id));
  if (!both) return [];
  const message = `The stage ${quoted(nameOf(second))} begins before ${quoted(first.id)} ends, and the rule ${quoted(both.id)} runs in both.`;
  const hint = `Let it begin after ${lastDay(first.period)}, or name the stages of each rule.`;
  return [problem(placeIn(second, 'period', 'from'), 'stages-overlap', message, hint)];
}
