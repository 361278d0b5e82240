import { stageOf } from './calendar.ts';
import type { Case, Person } from './case.ts';

/** Whether somebody competes in a stage, as known by a day: everyone does where nobody has to enter. */
export function hasEntered(
  { entry }: Pick<Case, 'entry'>,
  { entered }: Person,
  stage: string,
  by: string,
): boolean {
  if (entry === null || entry.stage !== stage) return true;
  return entered !== null && entered.on <= entry.by && entered.knownOn <= by && entered.on <= by;
}

/** Whether what counts on a day counts for somebody, as known by another. */
export const isIn = (given: Pick<Case, 'entry'>, person: Person, day: string, by: string): boolean =>
  hasEntered(given, person, stageOf(day).id, by);

/** The days on which somebody may begin to compete. */
export const entryDays = ({ entered }: Person): string[] =>
  entered === null ? [] : [entered.on > entered.knownOn ? entered.on : entered.knownOn];
