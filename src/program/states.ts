import { frozenIn, programCloses } from './board-windows.ts';
import { contains, type Day, lastDay } from './day.ts';
import type { Program, Stage } from './program.ts';

/**
 * Where a stage or the program stands by the end of a day. `frozen`: its boards stand still until it closes; `ended`: its
 * days are over, late facts still count; `closed`: its closing day has come; `final`: that was approved, and is committed.
 */
export type State = 'planned' | 'running' | 'frozen' | 'ended' | 'closed' | 'final';

/** Ids of the stages whose closing is committed. */
export type Approved = ReadonlySet<string>;

/** A stage's last day is over by the end of it. */
export function stageState(stage: Stage, today: Day, approved: Approved): State {
  const { id, period, closes } = stage;
  if (today >= closes && today >= period.from) return approved.has(id) ? 'final' : 'closed';
  if (frozenIn(stage).some((span) => contains(span, today))) return 'frozen';
  if (today < period.from) return 'planned';
  return today < lastDay(period) ? 'running' : 'ended';
}

/** The program is frozen while any of its stages is, and final once all of them are. */
export function programState(program: Program, today: Day, approved: Approved): State {
  const { period, stages } = program;
  const states = stages.map((stage) => stageState(stage, today, approved));
  if (today >= programCloses(program))
    return states.length > 0 && states.every((state) => state === 'final') ? 'final' : 'closed';
  if (states.includes('frozen')) return 'frozen';
  if (today < period.from) return 'planned';
  return today < lastDay(period) ? 'running' : 'ended';
}

/** Whether all of its days are over, and nothing of it is held back. */
export const isOver = (state: State): boolean => state === 'ended' || isSettled(state);

/** Whether nothing moves the result any more. */
export const isSettled = (state: State): boolean => state === 'closed' || state === 'final';
