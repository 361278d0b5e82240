import { type Day, daysBetween, lastDay } from '../program/day.ts';
import type { Program, Stage } from '../program/program.ts';

/** `ended`: its days are over, late facts still count; `closed`: its result stands. */
export type StageState = 'planned' | 'running' | 'ended' | 'closed';

/** A stage's state by the end of `today`. Its last day is over by then. */
export function stateOf({ period, closes }: Stage, today: Day): StageState {
  if (today < period.from) return 'planned';
  if (today < lastDay(period)) return 'running';
  return today < closes ? 'ended' : 'closed';
}

/** Days that are left after today; 0 once the last one is over. */
export const daysLeft = ({ period }: Stage, today: Day): number =>
  Math.max(0, daysBetween(today, lastDay(period)));

/** The stage that runs today; where several do, the first. */
export const runningStage = ({ stages }: Program, today: Day): Stage | null =>
  stages.find((stage) => stateOf(stage, today) === 'running') ?? null;

/** The stage to show first: the one that runs, else the last that began, else the first. */
export const stageNow = ({ stages }: Program, today: Day): Stage | null =>
  stages.find((stage) => stateOf(stage, today) === 'running') ??
  stages.findLast(({ period }) => period.from <= today) ??
  stages[0] ??
  null;
