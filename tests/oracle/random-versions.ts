import { DAYS, dayAfter, stageOf, windowKey } from './calendar.ts';
import type { Case, Rule, Version } from './case.ts';
import type { Chance } from './chance.ts';
import { mayFall, randomCurve, targetCurve } from './random-curves.ts';
import {
  canWeigh,
  isMoney,
  isOwn,
  isTooFine,
  randomBoost,
  randomGate,
  randomMultiplier,
  unitOf,
} from './random-rules.ts';

/** The rule with up to two versions, each of which holds for some window. */
export function withVersions(chance: Chance, rule: Rule, decimals: number, measures: Case['measures']): Rule {
  const starts = startsOf(rule);
  const versions: Version[] = [];
  let last = -1;
  while (versions.length < 2 && last < starts.length - 1 && chance.percent(60)) {
    const next = chance.int(last + 1, starts.length - 1);
    const before = versions.at(-1)?.rule ?? rule;
    versions.push(version(chance, starts, [last, next], changed(chance, before, decimals, measures)));
    last = next;
  }
  return { ...rule, versions };
}

/** A rule with its versions, each made anew. */
export const inAllVersions = (rule: Rule, anew: (rule: Rule) => Rule): Rule => ({
  ...anew(rule),
  versions: rule.versions.map((later) => ({ ...later, rule: anew(later.rule) })),
});

/** The first days of a rule's windows. */
function startsOf(rule: Rule): string[] {
  const runs = DAYS.filter((day) => rule.stages === null || rule.stages.includes(stageOf(day).id));
  return [...Map.groupBy(runs, (day) => windowKey(day, rule.over)).values()].map(([first = '']) => first);
}

/** It begins with a window, or some days before it. */
function version(
  chance: Chance,
  starts: readonly string[],
  [last, next]: readonly [number, number],
  rule: Rule,
): Version {
  const begins = starts[next] ?? '';
  const early = dayAfter(begins, -chance.int(0, 3));
  const from = early > (starts[last] ?? '') ? early : begins;
  const isLater = starts.length === 1 || chance.percent(60);
  return { from, knownOn: isLater ? dayAfter(from, chance.int(1, 60)) : null, rule };
}

/** What a version leaves out stays as it was, so that nothing is taken away. */
function changed(chance: Chance, rule: Rule, decimals: number, measures: Case['measures']): Rule {
  const { as, overTarget, over, segments } = rule;
  if (rule.curve.columns) return { ...rule, timesPay: rule.timesPay || chance.percent(50) };
  const measure = otherMeasure(chance, rule, measures);
  const unit = as !== 'value' ? 10 : unitOf(measures, measure);
  const curve = overTarget ? targetCurve(chance) : randomCurve(chance, unit, decimals, as === 'growth');
  const isFree = segments === null;
  const gate = isFree && chance.percent(30) ? randomGate(chance, over, measures) : rule.gate;
  const multiply = isFree && chance.percent(20) ? randomMultiplier(chance, over, measures) : rule.multiply;
  const isFine = isTooFine(measures, measure, curve);
  const onPoints = as !== 'value' || !canWeigh(measures, measure);
  const boost = chance.percent(30) && !isFine ? randomBoost(chance, onPoints) : rule.boost;
  const isBad = boost !== null && (isFine || (onPoints && boost.on === 'facts'));
  if (isBad) return { ...rule, gate, multiply };
  return {
    ...{ ...rule, measure, curve, gate, multiply, boost },
    mayFall: rule.mayFall || mayFall(curve),
    timesPay: rule.timesPay || chance.percent(15),
    segments:
      !gate && !multiply && isFree && chance.percent(20) ? [chance.pick(['gold', 'silver'])] : segments,
  };
}

/** Edges stay what they are: money stays money. */
function otherMeasure(chance: Chance, rule: Rule, measures: Case['measures']): string {
  const others = Object.keys(measures).filter(
    (id) =>
      isMoney(measures, id) === isMoney(measures, rule.measure) &&
      (rule.over !== 'event' || isOwn(measures, id)),
  );
  const isPlain = rule.as === 'value' && !rule.overTarget;
  return isPlain && chance.percent(30) ? chance.pick(others as [string, ...string[]]) : rule.measure;
}
