import { cells, cutAt } from '../../program/cells.ts';
import { addDays, contains, type Day, overlap, type Span } from '../../program/day.ts';
import type { Program, Rule, Stage, WindowSize } from '../../program/program.ts';
import { stageOn, stagesOfRule } from '../../program/stages.ts';
import { heldFor } from '../../program/versions.ts';

/** A window of a rule and the parts that divide it in time, in order; most have one. */
export interface Window {
  readonly span: Span;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly span: Span;
  /** The stage that holds the part, or null. */
  readonly stage: Stage | null;
}

/** The windows of a size that a rule could have, in order of time: calendar cells cut at its period and its stages' borders. */
export function spansOf(program: Program, rule: Rule, size: WindowSize): Span[] {
  const runs = runsOf(program, rule);
  if (size === 'stage') return runs;
  if (size === 'program') return [rule.period];
  return runs.flatMap((run) => cells(run, size === 'event' ? 'day' : size));
}

/** A rule's own windows with their parts: cut where a boost on points begins or ends and at borders of stages. */
export function windowsOf(program: Program, rule: Rule): Window[] {
  const [runs, stages] = [runsOf(program, rule), stagesOfRule(program, rule)];
  return spansOf(program, rule, rule.over).map((span) => ({
    span,
    parts: cutAt(span, borders(program, rule, span.from))
      .filter((part) => runs.some((run) => contains(run, part.from)))
      .map((part) => ({
        span: part,
        stage: stageOn(stages, part.from),
      })),
  }));
}

/** The days on which a rule runs, as spans: its stages within its period, or the period whatever the stage. */
function runsOf(program: Program, rule: Rule): Span[] {
  if (rule.stages === null) return [rule.period];
  return stagesOfRule(program, rule).flatMap((stage) => overlap(stage.period, rule.period) ?? []);
}

/**
 * Where windows that begin on a day are cut. Those of all versions that hold for them alike, so that the parts of one take the
 * place of another's; a version that never does leaves their parts, and with them the order of what was posted, as they were.
 */
function borders(program: Program, rule: Rule, begins: Day): Day[] {
  const held = heldFor(rule, begins).filter(({ knownUntil }) => knownUntil === null || knownUntil > begins);
  const boosted = held.flatMap(({ edition }) => edition.boosts);
  const boosts = boosted.filter((boost) => boost.on === 'points').map((boost) => boost.period);
  return [...boosts, ...stagesOfRule(program, rule).map((stage) => stage.period)].flatMap((span) => [
    span.from,
    span.until,
  ]);
}

/** The window of another size that holds a window's first day on which the rule runs; null where there is none. */
export function holding(spans: readonly Span[], window: Window): number | null {
  const first = window.parts[0]?.span.from ?? window.span.from;
  const index = spans.findIndex((span) => contains(span, first));
  return index < 0 ? null : index;
}

/** The window that holds the day after `today`, if the rule runs then. */
export function windowOfTomorrow(windows: readonly Window[], today: Day): number | null {
  const tomorrow = addDays(today, 1);
  const index = windows.findIndex((window) => window.parts.some((part) => contains(part.span, tomorrow)));
  return index < 0 ? null : index;
}
