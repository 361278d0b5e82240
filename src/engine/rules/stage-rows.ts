import type { Cell } from '../../intake/database.ts';
import { numberOf } from '../../intake/numbers.ts';
import type { Program } from '../../program/program.ts';
import { stagesOfRule } from '../../program/stages.ts';
import type { EngineRule, RuleContext } from './context.ts';
import type { Window } from './windows.ts';

/** Rows of `stage`. */
export const stageRows = ({ stages }: Program): Cell[][] =>
  stages.map(({ id, period, closes, enterBy }, number) => [
    number,
    ...[id, period.from, period.until, closes],
    enterBy !== null,
  ]);

/** Rows of `stage_entry`: who has entered what, as far as it is known. */
export const entryRows = ({ program, reference, numbers, today }: RuleContext): Cell[][] =>
  reference.entries
    .filter(({ knownOn }) => knownOn <= today)
    .map(({ participant, stage, knownOn }) => [
      program.stages.findIndex(({ id }) => id === stage),
      numberOf(numbers.participants, participant),
      knownOn,
    ]);

/** Whether a rule runs in a stage that not everyone is in; days of its own are everyone's. */
export const isEntered = ({ program }: RuleContext, { rule }: EngineRule): boolean =>
  rule.stages !== null && stagesOfRule(program, rule).some(({ enterBy }) => enterBy !== null);

/** The number of the stage that one must have entered for a window to count, or null. */
export function entryStage({ program }: RuleContext, { parts: [part] }: Window): number | null {
  const stage = part?.stage;
  return stage && stage.enterBy !== null ? program.stages.indexOf(stage) : null;
}
