import type { Value } from '../../intake/database.ts';
import { against, shiftOf } from '../../program/compared.ts';
import { eachDay, type Span } from '../../program/day.ts';
import type { GateCondition, Program, Rule, WindowSize } from '../../program/program.ts';
import { add, compare, multiply, type Ratio, ratio } from '../../program/ratio.ts';
import type { EngineRule, RuleCondition, RuleContext } from './context.ts';
import { holding, spansOf, type Window } from './windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills the calendar of a rule's gate. */
export async function loadConditions(
  { db, program, measures }: RuleContext,
  rule: Rule,
  number: number,
  windows: readonly Window[],
): Promise<RuleCondition[]> {
  const conditions: RuleCondition[] = [];
  for (const [index, condition] of (rule.gate?.conditions ?? []).entries()) {
    const measure = measures.byId.get(condition.measure);
    if (!measure) throw new Error(`the gate of ${rule.id} has no measure`);
    const spans = readSpans(program, rule, condition.over);
    const source = await measures.sources.gather(measure, { spans, of: 'participants', segments: null });
    const reads = windows.map((window) => holding(spans, window));
    conditions.push({ number: index, condition, measure, source, spans, reads });
  }
  for (const { number: condition, spans, reads } of conditions) {
    await db.fill(
      'condition_day',
      spans.flatMap((span, index) => eachDay(span).map((day) => [number, condition, day, index])),
    );
    await db.fill(
      'condition_window',
      reads.flatMap((read, window) => {
        const span = read === null ? undefined : spans[read];
        return span ? [[number, condition, window, read, span.from, span.until]] : [];
      }),
    );
  }
  return conditions;
}

/** A gate over the program reads the whole of it, also for a rule that runs in some of its stages. */
const readSpans = (program: Program, rule: Rule, size: WindowSize): Span[] =>
  size === 'program' && rule.stages !== null ? [program.period] : spansOf(program, rule, size);

/** Computes when a rule's gate turns, into `gate_flip`, and sets what `step` and `measured` need to know of it. */
export async function runConditions(context: RuleContext, entry: EngineRule): Promise<void> {
  const { db } = context;
  const { conditions, rule } = entry;
  const openAtZero = conditions.filter((condition) => holdsAtZero(condition.condition)).length;
  const needed = rule.gate?.needs === 'any' ? 1 : conditions.length;
  await db.run(sql('gate_flip'), { gated: conditions.length > 0, open_at_zero: openAtZero, open_at: needed });
  for (const condition of conditions) {
    await conditionTargets(context, condition);
    await db.run(sql('gate_flips'), conditionVariables(condition));
  }
}

/** Says what each closed gate still wants in the window that holds tomorrow. */
export async function runNextGates(
  context: RuleContext,
  entry: EngineRule,
  next: number,
  daysLeft: number,
): Promise<void> {
  for (const condition of entry.conditions.filter(
    ({ condition: { test } }) => test === 'at_least' || test === 'above',
  )) {
    await conditionTargets(context, condition);
    await context.db.run(sql('next_gates'), {
      ...conditionVariables(condition),
      measure: condition.measure.number,
      next_gate_window: condition.reads[next] ?? -1,
      limit_open: condition.condition.test === 'above' ? 1 : 0,
      days_left: daysLeft,
    });
  }
}

async function conditionTargets(
  { db }: RuleContext,
  { condition, measure, spans }: RuleCondition,
): Promise<void> {
  await db.run(sql('target_window'));
  const divisor = against(condition.as);
  if (divisor !== null) {
    await db.fill(
      'target_window',
      spans.map((span, index) => [index, span.from, span.until]),
    );
  }
  await db.run(sql('window_target'), { measure: measure.number, against: divisor ?? '' });
}

function conditionVariables({ number, condition, measure, source }: RuleCondition): Record<string, Value> {
  const attainment = against(condition.as) !== null;
  const limit = multiply(limitOf(condition), ratio(attainment ? 1n : measure.scale));
  return {
    condition: number,
    condition_filter: source.filter,
    condition_component: source.component,
    test: condition.test,
    limit: limit.n,
    limit_parts: limit.d,
    as_attainment: attainment,
    holds_at_zero: holdsAtZero(condition),
  };
}

/** The limit of the value, or of its share. */
const limitOf = ({ limit, as }: GateCondition): Ratio => add(limit, shiftOf(as));

/** Whether a condition holds in a window without facts, where x is 0. */
function holdsAtZero(condition: GateCondition): boolean {
  const { test } = condition;
  const order = compare(ratio(0n), limitOf(condition));
  return test === 'at_least'
    ? order >= 0
    : test === 'above'
      ? order > 0
      : test === 'at_most'
        ? order <= 0
        : order < 0;
}
