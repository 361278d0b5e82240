import { lastDay } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Rule } from '../program.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted } from '../source/problem.ts';
import { stagesOfRule } from '../stages.ts';
import type { Case } from './case.ts';

/** Nobody enters a stage that is over, and what a rule looks at together lies in it or outside. */
export const entries = ({ program }: Case): Diagnostic[] => [
  ...program.stages.flatMap((stage) => {
    const last = lastDay(stage.period);
    if (stage.enterBy === null || stage.enterBy <= last) return [];
    const message = `One can enter until ${stage.enterBy}, and the stage ends on ${last}.`;
    const hint = 'Write a day of the stage or before it, or last_day.';
    return [problem(placeIn(stage, 'entry', 'by'), 'entry-too-long', message, hint)];
  }),
  ...program.rules.flatMap((rule) => acrossEntries(rule, program)),
];

function acrossEntries(rule: Rule, program: Program): Diagnostic[] {
  if (rule.over !== 'program' || rule.stages === null) return [];
  const stage = stagesOfRule(program, rule).find(({ enterBy }) => enterBy !== null);
  if (!stage) return [];
  const message = `The rule looks at the whole program, and ${quoted(stage.id)} is only for those who enter it.`;
  const hint = 'Write over: stage, or name the stages that are for everyone.';
  return [problem(placeIn(rule, 'over'), 'entry-and-program', message, hint)];
}
