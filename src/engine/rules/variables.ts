import type { Value } from '../../intake/database.ts';
import { isDecidedOnce } from '../../program/decided-once.ts';
import type { Program } from '../../program/program.ts';
import { multiply, type Ratio, ratio, scaled } from '../../program/ratio.ts';
import { hasVersions } from '../../program/versions.ts';
import { amountVariables } from './amounts.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { isExplained } from './explained.ts';
import { pointScale } from './scales.ts';

/** What the SQL files ask of the rule that is being computed. */
export function variablesOf(context: RuleContext, entry: EngineRule): Record<string, Value> {
  const { rule, scales, source } = entry;
  return {
    ...amountVariables(context, entry),
    rule: entry.number,
    filter: source.filter,
    component: source.component,
    is_fraction: source.under !== null,
    under_filter: source.under?.filter ?? -1,
    under_component: source.under?.component ?? '',
    over_parts: source.under?.overParts ?? 1n,
    under_parts: source.under?.underParts ?? 1n,
    value_units: context.valueUnits,
    over_days: rule.over === 'day',
    every_segment: rule.segments === null,
    may_divide: mayDivide(context, entry),
    boosted: rule.boosts.some((boost) => boost.on === 'points'),
    capped: rule.caps.length > 0 || rule.over === 'event' || rule.team !== null || isDecidedOnce(rule),
    rounds:
      scales.exact ||
      scales.points > 1n ||
      scales.times > 1n ||
      rule.times !== null ||
      rule.multiply !== null ||
      rule.curve.edges === 'target',
    point_parts: scales.points,
    common_step: scales.commonStep,
    exact: scales.exact,
    edge_parts: scales.edge,
    weight_parts: scales.weight,
    times_parts: scales.times,
    explains: explains(context, entry),
    has_gate: rule.gate !== null,
    by_column: rule.curve.columns !== null,
    day_parts: context.measures.dayParts,
    worked_days: hasVersions(rule) || movesPostings(context.program) ? 0 : context.explained,
    today: context.today,
    known_from: rule.since?.knownOn ?? null,
  };
}

/** Whether something has to be noted of what a rule posts, for single sales have no window to look at. */
export const isWorked = (context: RuleContext, entry: EngineRule): boolean =>
  entry.rule.over !== 'event' &&
  entry.rule.team === null &&
  !isDecidedOnce(entry.rule) &&
  (explains(context, entry) || mayDivide(context, entry));

const mayDivide = ({ reenrolled }: RuleContext, { rule, isCut }: EngineRule): boolean =>
  rule.over !== 'event' && ((reenrolled && rule.team === null) || isCut);

/** Also where x is finer than it is published. */
const explains = ({ program }: RuleContext, { rule, source, measure }: EngineRule): boolean =>
  isExplained(program, rule) || source.under !== null || 'scorecard' in measure.measure.of;

/** Whether postings may be cut or wait after their rule is computed, so that others than its latest changes are the latest. */
const movesPostings = ({ limits, rules }: Program): boolean =>
  limits.length > 0 || rules.some(({ pays }) => pays !== 'daily');

/** Points in their smallest unit. */
export const inSmallest = (points: Ratio, program: Program): bigint =>
  scaled(multiply(points, ratio(pointScale(program))), 1n);
