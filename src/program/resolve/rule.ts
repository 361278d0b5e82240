import type { Span } from '../day.ts';
import type { Boost, Cap, Gate, GateCondition, Reading, Rule, WindowSize } from '../program.ts';
import type { ConditionWritten, RuleWritten } from '../schema/rule.ts';
import { type Context, resolveOptional, resolveText } from './context.ts';
import { resolveCurve } from './curve.ts';
import { below, from, type Origin } from './origin.ts';
import { curveEdges, meant, percentProblems } from './percent.ts';

/** From the narrowest; stages and the program hold every part of the calendar that is cut at their borders. */
const NARROW_TO_WIDE: readonly WindowSize[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'stage',
  'program',
];

/** A rule of `rules/`. */
export function resolveRule(written: RuleWritten, origin: Origin, context: Context): Rule {
  const as: Reading = written.as ?? 'value';
  const stages = written.period ? null : resolveStages(written.stages, context);
  context.found.push(...percentProblems(curveEdges(written.curve, as), below(origin, 'curve')));
  return {
    id: written.id,
    title: resolveText(written.title, context),
    description: resolveOptional(written.description, context),
    version: 1,
    measure: written.measure,
    ...{ as, over: written.over, stages },
    period: written.period ?? hull(stages ?? [], context),
    segments: written.who?.segment ?? null,
    curve: resolveCurve(written.curve, as),
    times: written.times ?? null,
    missing: written.missing === undefined || written.missing === 'nothing' ? null : written.missing,
    gate: resolveGate(written, origin, context),
    boosts: (written.boost ?? []).map((boost, index) =>
      from(below(origin, 'boost', index), resolveBoost(boost)),
    ),
    caps: resolveCaps(written.cap, origin),
    mayFall: written.may_fall ?? false,
  };
}

/** In the order of their days; an unknown one is told elsewhere. */
function resolveStages(written: readonly string[] | undefined, { stages }: Context): string[] {
  const ids = stages.map(({ id }) => id);
  return written ? ids.filter((id) => written.includes(id)) : ids;
}

/** From the first day of the first stage to the last of the last; where some could not be read, the whole period. */
function hull(ids: readonly string[], { stages, stagesComplete, period }: Context): Span {
  const spans = stages.filter(({ id }) => ids.includes(id)).map((stage) => stage.period);
  const [first] = spans.map(({ from }) => from).sort();
  const last = spans
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return stagesComplete && first !== undefined && last !== undefined ? { from: first, until: last } : period;
}

const resolveBoost = ({
  period,
  times,
  on = 'points',
}: NonNullable<RuleWritten['boost']>[number]): Boost => ({ period, times, on });

function resolveCaps(written: RuleWritten['cap'], origin: Origin): Cap[] {
  if (written === undefined) return [];
  const caps = Array.isArray(written)
    ? written.map((cap, index) => from(below(origin, 'cap', index), { ...cap }))
    : [from(below(origin, 'cap'), { ...written })];
  return caps.sort((a, b) => NARROW_TO_WIDE.indexOf(a.over) - NARROW_TO_WIDE.indexOf(b.over));
}

function resolveGate({ gate, over }: RuleWritten, origin: Origin, context: Context): Gate | null {
  if (gate === undefined) return null;
  const needs = 'all' in gate ? 'all' : 'any';
  const written = 'all' in gate ? gate.all : gate.any;
  const conditions = written.map((condition, index) =>
    resolveCondition(
      condition,
      over === 'program' ? 'program' : 'stage',
      below(origin, 'gate', needs, index),
      context,
    ),
  );
  return { needs, conditions };
}

function resolveCondition(
  written: ConditionWritten,
  over: WindowSize,
  origin: Origin,
  context: Context,
): GateCondition {
  const [test, edge] = testOf(written);
  const as = written.as ?? 'value';
  context.found.push(...percentProblems([{ edge, as, path: [test] }], origin));
  return from(origin, {
    measure: written.measure,
    as,
    test,
    limit: meant(edge, as),
    over: written.over ?? over,
  });
}

function testOf(written: ConditionWritten) {
  if ('at_least' in written) return ['at_least', written.at_least] as const;
  if ('above' in written) return ['above', written.above] as const;
  return 'at_most' in written ? (['at_most', written.at_most] as const) : (['below', written.below] as const);
}
