import type { Diagnostic } from '../diagnostic.ts';
import type { GateCondition } from '../program.ts';
import { compare } from '../ratio.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Someone can meet a gate, and someone can fail it. */
export const gates = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap(({ gate }) =>
    (gate?.conditions ?? []).flatMap((condition, index) => {
      const before = gate?.needs === 'all' ? gate.conditions.slice(0, index) : [];
      return before.some((other) => excludes(other, condition))
        ? [neverMet(condition)]
        : alwaysOpen(condition);
    }),
  );

function neverMet(condition: GateCondition): Diagnostic {
  const message = `No value of ${quoted(condition.measure)} meets this condition and one before it.`;
  return problem(
    placeIn(condition, condition.test),
    'gate-never-met',
    message,
    'Correct one of the two limits.',
  );
}

function alwaysOpen(condition: GateCondition): Diagnostic[] {
  if (condition.test !== 'at_least' || condition.limit.n > 0n) return [];
  const message = 'The condition holds for everyone, even for those who did nothing.';
  return [warning(placeIn(condition, 'at_least'), 'gate-always-open', message, 'Write a limit above 0.')];
}

/** Whether two conditions on the same number leave no value between them. */
function excludes(a: GateCondition, b: GateCondition): boolean {
  if (a.measure !== b.measure || a.as !== b.as || a.over !== b.over || isLower(a) === isLower(b))
    return false;
  const [low, high] = isLower(a) ? [a, b] : [b, a];
  const difference = compare(low.limit, high.limit);
  return difference > 0 || (difference === 0 && (low.test === 'above' || high.test === 'below'));
}

const isLower = ({ test }: GateCondition): boolean => test === 'at_least' || test === 'above';
