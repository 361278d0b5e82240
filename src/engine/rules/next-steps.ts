import { addDays, type Day, daysBetween, lastDay } from '../../program/day.ts';
import { weightOn } from './calendar.ts';
import type { EngineRule, RuleContext } from './context.ts';
import { runNextGates } from './gate.ts';
import { type Growing, growingOf } from './growing.ts';
import { saidInParts, sayParts } from './next-shares.ts';
import { entryStage } from './stage-rows.ts';
import { canBeStepped } from './stepped.ts';
import { windowTargets } from './window-targets.ts';
import { type Window, windowOfTomorrow } from './windows.ts';

const sql = (name: string): URL => new URL(`${name}.sql`, import.meta.url);

/** Says what is missing to the next award of a rule where it runs tomorrow, and that can be said. */
export async function sayNextSteps(context: RuleContext, entry: EngineRule): Promise<void> {
  const next = windowOfTomorrow(entry.windows, context.today);
  if (next === null) return;
  const growing = growingOf(context.measures, entry);
  if (growing && canBeStepped(entry, context.program)) await runNextSteps(context, entry, next, growing);
  if (saidInParts(entry, context.program)) {
    await runNextSteps(context, entry, next, { measure: entry.measure, below: 0n });
    await sayParts(context, entry, next);
  }
}

async function runNextSteps(
  context: RuleContext,
  entry: EngineRule,
  next: number,
  { measure, below }: Growing,
): Promise<void> {
  const { db, today } = context;
  const { rule, windows, scales } = entry;
  const window = windows[next] as Window;
  const until =
    rule.over === 'stage' || rule.over === 'program' ? window.span.until : endOfRun(entry, window);
  await windowTargets(context, entry);
  await db.run(sql('now'), { next_win: next, entry_stage: entryStage(context, window) });
  await db.run(sql('cap_left'));
  await db.run(sql('next_bands'), {
    measure: measure.number,
    next_weight: weightOn(rule, addDays(today, 1), scales),
    next_parts: measure.parts,
    below,
    next_what: rule.lottery ? 'ticket' : 'band',
    days_left: daysBetween(today, lastDay({ from: today, until })),
  });
  if (!rule.lottery) await runNextGates(context, entry, next, daysBetween(today, lastDay(window.span)));
}

/** Windows shorter than a stage come again: the days left are those of the stage, or of the rule outside stages. */
function endOfRun(entry: EngineRule, window: Window): Day {
  return window.parts[0]?.stage?.period.until ?? entry.rule.period.until;
}
