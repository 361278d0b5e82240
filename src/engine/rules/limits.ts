import { type CellSize, cellStart } from '../../program/cells.ts';
import { type Day, lastDay } from '../../program/day.ts';
import { isDivided } from '../../program/pools.ts';
import type { Limit, Program, Stage, WindowSize } from '../../program/program.ts';
import { stageOn, stagesOfRule } from '../../program/stages.ts';
import { slotOf } from './calendar.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { dividePools } from './pools.ts';
import { inSmallest } from './variables.ts';
import { type Window, windowOfTomorrow } from './windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Cuts postings to what rules may pay together, then lets them wait for their day. Does nothing where no rule asks for it. */
export async function settle(context: RuleContext, rules: readonly EngineRule[]): Promise<void> {
  const { db, program, today } = context;
  for (const [number, limit] of program.limits.entries()) {
    await fillSlots(context, rules, limit, number);
    if (limit.overflow === 'pro_rata') await dividePools(context, limit, number);
    else await runLimit(context, limit, number);
  }
  const late = rules.filter(({ rule }) => rule.pays !== 'daily' && !isDivided(program, rule.id));
  if (program.limits.length === 0 && late.length === 0) return;
  for (const entry of late) await db.fill('pay_day', dueRows(program, entry));
  await db.run(sql('owed_later'), { today });
  await db.run(sql('paid'));
}

async function fillSlots(
  { db, program, today }: RuleContext,
  rules: readonly EngineRule[],
  limit: Limit,
  number: number,
): Promise<void> {
  const keys = new Map<string, number>();
  for (const entry of rules.filter(({ rule }) => limit.rules.includes(rule.id))) {
    const rows = entry.windows.flatMap((window, index) => {
      const key = keyOf(stagesOfRule(program, entry.rule), firstDay(window), limit.over);
      const within = keys.get(key) ?? keys.size;
      keys.set(key, within);
      return window.parts.map((part, at) => [
        ...[number, slotOf(entry.number, index, at), within],
        ...[window.span.from, window.span.until, part.span.from],
      ]);
    });
    await db.fill('limit_slot', rows);
    const tomorrow = entry.windows[windowOfTomorrow(entry.windows, today) ?? -1];
    const within =
      tomorrow && keys.get(keyOf(stagesOfRule(program, entry.rule), firstDay(tomorrow), limit.over));
    if (within !== undefined) await db.fill('limit_tomorrow', [[number, entry.number, within]]);
  }
}

async function runLimit(
  { db, program, today }: RuleContext,
  { points, of }: Limit,
  number: number,
): Promise<void> {
  const limit = { limit_number: number, limit: inSmallest(points, program), limit_of: of };
  await db.run(sql('within_limit'), limit);
  await db.run(sql('step_within_limit'), { today });
}

const firstDay = ({ parts, span }: Window): Day => parts[0]?.span.from ?? span.from;

/** What two windows share if one window of a limit holds both: calendar cells are cut at the borders of stages. */
function keyOf(stages: readonly Stage[], day: Day, over: WindowSize): string {
  if (over === 'program') return '';
  const stage = stageOn(stages, day)?.id ?? '';
  return over === 'stage' ? stage : `${cellStart(day, over as CellSize)} ${stage}`;
}

/** On the last day of a window, or when the stage closes that holds it. */
export function dueRows(program: Program, { rule, number, windows }: EngineRule): (number | Day)[][] {
  return windows.map((window, index) => {
    const last = lastDay(window.parts.at(-1)?.span ?? window.span);
    const stage = stageOn(stagesOfRule(program, rule), last);
    return [number, index, rule.pays === 'at_close' && stage ? stage.closes : last];
  });
}
