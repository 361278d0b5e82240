import type { Diagnostic } from '../diagnostic.ts';
import type { Cap, Rule, WindowSize } from '../program.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Each fits into the next; weeks cross the borders of months. */
const CALENDAR: readonly WindowSize[] = ['month', 'quarter', 'half', 'year'];

/** Whether every window of one size lies in one window of another; a rule that runs in stages has its calendar cut at their borders. */
export function holds(outer: WindowSize, inner: WindowSize, inStages: boolean): boolean {
  if (outer === 'event') return inner === 'event';
  if (outer === inner || inner === 'day' || inner === 'event' || outer === 'program') return true;
  if (outer === 'stage') return inStages && inner !== 'program';
  return CALENDAR.includes(inner) && CALENDAR.indexOf(outer) > CALENDAR.indexOf(inner);
}

/** The window of a gate or a multiplier holds that of its rule. */
export const gateWindows = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    [...(rule.gate?.conditions ?? []), ...(rule.multiply ? [rule.multiply] : [])].flatMap((outer) =>
      tooSmall(outer, rule, 'rule', rule),
    ),
  );

/** The window of a cap holds that of its rule, and that of every narrower cap. */
export const capWindows = ({ program }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.caps.flatMap((cap, index) => {
      const narrower = rule.caps[index - 1];
      if (narrower?.over === cap.over) return [twice(cap)];
      const [first] = tooSmall(cap, rule, 'rule', rule);
      if (first) return [first];
      return narrower ? tooSmall(cap, narrower, 'cap', rule) : [];
    }),
  );

/** Whether, and where, the window of `outer` fails to hold that of `inner`. */
function tooSmall(outer: Windowed, inner: Windowed, what: 'rule' | 'cap', { stages }: Rule): Diagnostic[] {
  const fits = (size: WindowSize): boolean => holds(size, inner.over, stages !== null);
  if (fits(outer.over)) return [];
  const message = `A ${outer.over} does not hold every ${inner.over}, which is the window of the ${what}.`;
  const hint = `Write over: ${WIDER.filter((size) => fits(size) && (what === 'rule' || size !== inner.over)).join(' or ')}.`;
  return [problem(placeIn(outer, 'over'), 'window-too-small', message, hint)];
}

interface Windowed {
  readonly over: WindowSize;
}

/** Sizes that can be the window of a gate or a cap, beside the rule's own. */
const WIDER: readonly WindowSize[] = ['day', 'week', ...CALENDAR, 'stage', 'program'];

const twice = (cap: Cap): Diagnostic =>
  problem(placeIn(cap, 'over'), 'cap-twice', `There are two caps over a ${cap.over}.`, 'Keep the lower one.');
