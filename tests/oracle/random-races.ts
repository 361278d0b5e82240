import type { Case, Rule } from './case.ts';
import type { Chance } from './chance.ts';
import { unitOf } from './random-rules.ts';

/** Now and then a race in place of a rule that goes on growing. */
export function asRace(chance: Chance, rule: Rule, measures: Case['measures']): Rule {
  const { average, ratio, scorecard, longest_run: run } = measures[rule.measure] ?? {};
  const isUnsteady = [average, ratio, scorecard, run].some((one) => one !== undefined);
  const isOther =
    rule.over === 'event' || rule.overTarget || rule.curve.form === 'matrix' || rule.choice !== undefined;
  if (isUnsteady || isOther || !chance.percent(12)) return rule;
  const from = (rule.as === 'value' ? unitOf(measures, rule.measure) : 10) * chance.int(1, 4);
  const places = [17, 10, 3].slice(0, chance.int(1, 3));
  const band = { from, step: 1, whole: true, points: '17', at: '0' };
  return {
    ...rule,
    curve: { form: 'first_to', bands: [band], below: 'nothing', beyond: 'flat' },
    places,
    ...{ timesPay: false, missing: null, multiply: null, boost: null, cap: null, mayFall: false },
    ...{ pays: 'at_close', versions: [] },
  };
}
