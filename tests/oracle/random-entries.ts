import { dayAfter, LAST_KNOWN, STAGES } from './calendar.ts';
import type { Case, Person, Rule } from './case.ts';
import type { Chance } from './chance.ts';

/** Now and then a stage that one has to enter. */
export function randomEntry(chance: Chance): Case['entry'] {
  const { id, from } = STAGES[1];
  return chance.percent(35) ? { stage: id, by: dayAfter(from, chance.int(-5, 20)) } : null;
}

/** No rule looks at more than one stage then. */
export const withinStages = ({ entry }: Pick<Case, 'entry'>, rule: Rule): Rule =>
  entry !== null && rule.over === 'program' ? { ...rule, over: 'stage' } : rule;

/** Most enter, some too late, and some are known later. */
export function withEntry(chance: Chance, { entry }: Pick<Case, 'entry'>, person: Person): Person {
  if (entry === null || chance.percent(25)) return { ...person, entered: null };
  const on = dayAfter(entry.by, chance.int(-12, 2));
  const later = dayAfter(on, chance.int(0, 40));
  return { ...person, entered: { on, knownOn: chance.percent(40) && later < LAST_KNOWN ? later : '' } };
}
