import { contains, type Day } from './day.ts';
import type { Program, Rule, Stage } from './program.ts';

/** The stages that a rule runs in; of one with days of its own, all. */
export const stagesOfRule = ({ stages }: Pick<Program, 'stages'>, rule: Pick<Rule, 'stages'>): Stage[] =>
  stages.filter(({ id }) => rule.stages?.includes(id) ?? true);

/** The first of some stages that holds a day, or null. */
export const stageOn = (stages: readonly Stage[], day: Day): Stage | null =>
  stages.find(({ period }) => contains(period, day)) ?? null;

/** Whether an id is a stage's, or that of the stages which it is one of. */
export const isNamed = ({ id, series }: Stage, name: string): boolean => id === name || series?.id === name;
