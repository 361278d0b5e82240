import { type Day, daysBetween, lastDay } from '../program/day.ts';
import type { Program, Stage } from '../program/program.ts';
import { type Approved, type State, stageState } from '../program/states.ts';

/** The program's stages as they are by the end of one day. */
export interface Stages {
  stateOf(stage: Stage): State;
  /** Days that are left after today; 0 once the last one is over. */
  daysLeft(stage: Stage): number;
  /** Whether the boards of any stage stand still, and with them those over the program. */
  readonly frozen: boolean;
  /** The stage that runs, frozen or not; where several do, the first. */
  readonly running: Stage | null;
  /** The one that runs, else the last that began, else the first. */
  readonly now: Stage | null;
}

const NONE: Approved = new Set();

/** `approved` are the stages whose closing is committed. */
export function stagesOn({ stages }: Program, today: Day, approved = NONE): Stages {
  const states = new Map(stages.map((stage) => [stage, stageState(stage, today, approved)]));
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

const leftOn = ({ period }: Stage, today: Day): number => Math.max(0, daysBetween(today, lastDay(period)));
