import { frozenIn } from '../program/board-windows.ts';
import { contains, type Day, daysBetween, lastDay } from '../program/day.ts';
import type { Program, Stage } from '../program/program.ts';

/** `frozen`: its boards stand still until it closes; `ended`: its days are over, late facts still count; `closed`: its result stands. */
export type StageState = 'planned' | 'running' | 'frozen' | 'ended' | 'closed';

/** The program's stages as they are by the end of one day. */
export interface Stages {
  stateOf(stage: Stage): StageState;
  /** Days that are left after today; 0 once the last one is over. */
  daysLeft(stage: Stage): number;
  /** Whether the boards of any stage stand still, and with them those over the program. */
  readonly frozen: boolean;
  /** The stage that runs, frozen or not; where several do, the first. */
  readonly running: Stage | null;
  /** The one that runs, else the last that began, else the first. */
  readonly now: Stage | null;
}

export function stagesOn({ stages }: Program, today: Day): Stages {
  const states = new Map(stages.map((stage) => [stage, stateOn(stage, today)]));
  const left = new Map(stages.map((stage) => [stage, leftOn(stage, today)]));
  const running = stages.find(({ period }) => period.from <= today && today < lastDay(period)) ?? null;
  const begun = stages.findLast(({ period }) => period.from <= today) ?? null;
  return {
    stateOf: (stage) => states.get(stage) ?? 'planned',
    daysLeft: (stage) => left.get(stage) ?? 0,
    frozen: [...states.values()].includes('frozen'),
    running,
    now: running ?? begun ?? stages[0] ?? null,
  };
}

/** A stage's last day is over by the end of it. */
function stateOn(stage: Stage, today: Day): StageState {
  const { period, closes } = stage;
  if (today < period.from) return 'planned';
  if (frozenIn(stage).some((span) => contains(span, today))) return 'frozen';
  if (today < lastDay(period)) return 'running';
  return today < closes ? 'ended' : 'closed';
}

const leftOn = ({ period }: Stage, today: Day): number => Math.max(0, daysBetween(today, lastDay(period)));
