import { against, ruleAgainst } from '../../program/compared.ts';
import type { Band } from '../../program/curve.ts';
import type { Reading, Rule } from '../../program/program.ts';
import { add, type Ratio } from '../../program/ratio.ts';
import type { Compared, PublishedBand, PublishedGate, PublishedRule, Use } from './published.ts';
import { fraction, fractionText } from './worth.ts';

/** What a rule is read on: somebody's own numbers. */
export interface Ground {
  /** Which slider moves a measure that a rule reads over a window. */
  use(measure: string, over: Rule['over']): Use;
  /** What it is divided by there; null where there is nothing above 0. */
  compared(measure: string, over: Rule['over'], by: 'target' | 'baseline'): Ratio | null;
  /** A column of the participant's row. */
  column(name: string): Ratio;
  /** How much more than its measure a rule has counted: days that count several times. */
  boosted(rule: Rule): Ratio;
  /** Whether the rule's gate, which stays open once it has opened, has done so. */
  hasOpened(rule: Rule): boolean;
}

/** A rule as the calculator takes it, with what it is called. */
export function publishRule(
  rule: Rule,
  ground: Ground,
  said: Pick<PublishedRule, 'title' | 'labels' | 'counts'>,
): PublishedRule {
  const { curve, gate, multiply: by } = rule;
  const target = targetOf(rule, ground);
  return {
    ...said,
    ...withMore(ground.use(rule.measure, rule.over), ground.boosted(rule)),
    as: rule.as,
    target: target && fractionText(target),
    edges: curve.edges,
    columns: (curve.columns ?? [curve.bands]).map((bands) => bands.map(published)),
    byColumn: curve.columns !== null,
    missing: rule.missing && 'points' in rule.missing ? fractionText(rule.missing.points) : null,
    amount: rule.times === null ? '1/1' : fractionText(ground.column(rule.times)),
    multiplier: by && {
      ...comparedWith(by, ground),
      bands: by.bands.map(({ from, times }) => [fractionText(from), fractionText(times)] as const),
    },
    gate: gate && publishedGate(gate, ground, gate.onceMet && ground.hasOpened(rule)),
    cap: lowest(rule),
  };
}

const withMore = ({ slider, plus }: Use, more: Ratio): Use => ({
  slider,
  plus: fractionText(add(fraction(plus), more)),
});

/** What x is divided by, or what the rule puts in its place. */
function targetOf(rule: Rule, ground: Ground): Ratio | null {
  const by = ruleAgainst(rule);
  if (by === null) return null;
  const own = ground.compared(rule.measure, rule.over, by);
  return own ?? (rule.missing && 'target' in rule.missing ? rule.missing.target : null);
}

function publishedGate(gate: NonNullable<Rule['gate']>, ground: Ground, stays: boolean): PublishedGate {
  return {
    needs: gate.needs,
    stays,
    conditions: gate.conditions.map((one) => ({
      ...comparedWith(one, ground),
      test: one.test,
      limit: fractionText(one.limit),
    })),
  };
}

function comparedWith(
  { measure, as, over }: { readonly measure: string; readonly as: Reading; readonly over: Rule['over'] },
  ground: Ground,
): Compared {
  const by = against(as);
  const target = by && ground.compared(measure, over, by);
  return { ...ground.use(measure, over), as, target: target && fractionText(target) };
}

/** All caps are over the same window: the lowest holds. */
function lowest({ caps }: Rule): string | null {
  const [first, ...others] = caps.map(({ points }) => points);
  if (!first) return null;
  return fractionText(others.reduce((low, one) => (one.n * low.d < low.n * one.d ? one : low), first));
}

const published = ({ from, origin, step, whole, points, at }: Band): PublishedBand => [
  from && fractionText(from),
  fractionText(origin),
  fractionText(step),
  whole,
  fractionText(points),
  fractionText(at),
];
