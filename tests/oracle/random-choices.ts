import { DAYS, dayAfter, LAST_KNOWN, stageOf, windowKey } from './calendar.ts';
import type { Case, Chosen, Person, Rule } from './case.ts';
import type { Chance } from './chance.ts';
import { unitOf } from './random-rules.ts';

/** Now and then a rule whose levels are chosen, in place of its curve; versions of it keep theirs. */
export function withChoice(chance: Chance, rule: Rule, measures: Case['measures']): Rule {
  const isWhole =
    rule.curve.form !== 'matrix' && rule.versions.every(({ rule: { curve } }) => curve.form !== 'matrix');
  if (!chance.percent(20) || rule.overTarget || !isWhole) return rule;
  const unit = rule.as === 'value' ? unitOf(measures, rule.measure) : 10;
  const levels = chance.int(1, 3);
  const width = chance.int(1, 4);
  const bands = Array.from({ length: levels }, (_, index) => ({
    from: unit * (index * width + 1),
    ...{ step: unit, whole: true, at: '0', points: `${4 * index + chance.int(1, 4)}` },
  }));
  return {
    ...rule,
    curve: { form: 'choice', bands, below: 'nothing', beyond: 'flat' },
    choice: {
      by: dayAfter(firstEnd(rule), -chance.int(1, 20)),
      otherwise: chance.percent(50) ? chance.int(0, levels - 1) : null,
    },
    multiply: null,
  };
}

/** The last day of a rule's first window. */
function firstEnd(rule: Rule): string {
  const runs = DAYS.filter((day) => rule.stages === null || rule.stages.includes(stageOf(day).id));
  const [first = []] = [...Map.groupBy(runs, (day) => windowKey(day, rule.over)).values()];
  return rule.over === 'program' ? (runs.at(-1) ?? '') : (first.at(-1) ?? '');
}

/** Most choose, some anew, some too late, and some are known later. */
export const withChosen = (chance: Chance, person: Person, rules: readonly Rule[]): Person => ({
  ...person,
  choices: rules.flatMap(({ id, choice, curve }) => {
    if (!choice || chance.percent(25)) return [];
    const chosen = Array.from({ length: chance.int(1, 2) }, (): Chosen => {
      const chosenOn = dayAfter(choice.by, chance.int(-10, 2));
      const later = dayAfter(chosenOn, chance.int(0, 40));
      const knownOn = chance.percent(40) && later < LAST_KNOWN ? later : '';
      return { rule: id, level: chance.int(0, curve.bands.length - 1), chosenOn, knownOn };
    });
    return [...Map.groupBy(chosen, ({ chosenOn }) => chosenOn).values()].flatMap(([one]) => one ?? []);
  }),
});
