import type { Value } from '../../intake/database.ts';
import { against } from '../../program/compared.ts';
import { eachDay, type Span } from '../../program/day.ts';
import type { Program, Rule, WindowSize } from '../../program/program.ts';
import { multiply, ratio } from '../../program/ratio.ts';
import { aimTeams } from '../teams/teams.ts';
import { runChoice } from './choice.ts';
import type { EngineRule, RuleCondition, RuleContext } from './context.ts';
import { holdsWithoutFacts, limitOf } from './holds.ts';
import { factorsOf, multiplierEdges } from './multiplier.ts';
import { addsUp } from './stepped.ts';
import { holding, spansOf, type Window } from './windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Fills the calendar of a rule's gate and multiplier; the edges of the multiplier come last. */
export async function loadConditions(
  { db, program, measures }: RuleContext,
  rule: Rule,
  number: number,
  windows: readonly Window[],
): Promise<RuleCondition[]> {
  const conditions: RuleCondition[] = [];
  const gate = (rule.gate?.conditions ?? []).map((condition) => ({ condition, adds: null }));
  for (const [index, { condition, adds }] of [...gate, ...multiplierEdges(rule)].entries()) {
    const measure = measures.byId.get(condition.measure);
    if (!measure) throw new Error(`the gate of ${rule.id} has no measure`);
    const spans = readSpans(program, rule, condition.over);
    const source = rule.team
      ? await measures.sources.gatherTeams(measure, { spans })
      : await measures.sources.gather(measure, { spans, of: 'participants', segments: null });
    const reads = windows.map((window) => holding(spans, window));
    conditions.push({
      ...{ number: index, condition, measure, source, spans, reads, adds },
      ofTeams: rule.team !== null,
    });
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
  const openAtZero = conditions.filter(holdsWithoutFacts).length;
  const needed = rule.gate?.needs === 'any' ? 1 : conditions.length;
  const { factorParts, factorAtZero } = factorsOf(rule, entry.edges);
  await db.run(sql('gate_flip'), {
    gated: conditions.length > 0 || entry.edges.length > 0 || rule.choice !== null,
    open_at_zero: openAtZero,
    open_at: needed,
    multiplied: entry.edges.length > 0 || rule.choice !== null,
    factor_parts: factorParts,
    factor_at_zero: factorAtZero,
  });
  for (const condition of conditions) await runCondition(context, condition);
  if (rule.gate?.onceMet) await db.run(sql('gate_kept'));
  for (const edge of entry.edges) await runCondition(context, edge);
  await runChoice(context, entry);
}

async function runCondition(context: RuleContext, condition: RuleCondition): Promise<void> {
  await conditionTargets(context, condition);
  const variables = conditionVariables(condition);
  await context.db.run(sql('gate_flips'), variables);
  if (variables['holds_at_zero'] && variables['as_attainment']) await context.db.run(sql('gate_undefined'));
}

/** Says what each closed gate still wants in the window that holds tomorrow. */
export async function runNextGates(
  context: RuleContext,
  entry: EngineRule,
  next: number,
  daysLeft: number,
): Promise<void> {
  for (const condition of entry.conditions.filter(
    (wanted) => addsUp(wanted) && (wanted.condition.test === 'at_least' || wanted.condition.test === 'above'),
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
  { condition, measure, spans, ofTeams }: RuleCondition,
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
  if (ofTeams) await aimTeams(db);
}

function conditionVariables({
  number,
  condition,
  measure,
  source,
  adds,
}: RuleCondition): Record<string, Value> {
  const attainment = against(condition.as) !== null;
  const limit = multiply(limitOf(condition), ratio(attainment ? 1n : measure.scale));
  return {
    condition: number,
    opens: adds === null ? 1 : 0,
    adds: adds ?? 0n,
    condition_filter: source.filter,
    condition_component: source.component,
    test: condition.test,
    limit: limit.n,
    limit_parts: limit.d,
    as_attainment: attainment,
    holds_at_zero: holdsWithoutFacts({ condition, source }),
    condition_is_fraction: source.under !== null,
    condition_under_filter: source.under?.filter ?? -1,
    condition_under_component: source.under?.component ?? '',
    condition_over_parts: source.under?.overParts ?? 1n,
    condition_under_parts: source.under?.underParts ?? 1n,
  };
}
