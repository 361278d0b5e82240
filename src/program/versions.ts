import type { Day } from './day.ts';
import type { Rule } from './program.ts';

/** A rule as it began and as it became, by the day from which each holds. */
export const editionsOf = (rule: Rule): readonly Rule[] => [rule, ...rule.versions];

/** Whether a rule, or a version of one, is one of several. */
export const hasVersions = ({ since, versions }: Rule): boolean => since !== null || versions.length > 0;

/** A version of a rule in a window: from the first day to before the second it is what is known. Null: always, and for ever. */
export interface Held {
  readonly edition: Rule;
  readonly knownFrom: Day | null;
  readonly knownUntil: Day | null;
}

/**
 * The versions of a rule that hold, one after the other, for a window that begins on a day. On each day of knowing it is the
 * last one, of those that are known by then, whose `from` has come when the window begins.
 */
export function heldFor(rule: Rule, begins: Day): Held[] {
  const due = editionsOf(rule).filter(({ since }) => since === null || since.from <= begins);
  const held = due.filter((edition, index) =>
    due.slice(index + 1).every((later) => knownOn(later) > knownOn(edition)),
  );
  return held.map((edition, index) => ({
    edition,
    knownFrom: knownOn(edition) || null,
    knownUntil: held[index + 1]?.since?.knownOn ?? null,
  }));
}

/** The rule without versions that reach back and are not known by a day. */
export const knownBy = (rule: Rule, day: Day): Rule => ({
  ...rule,
  versions: rule.versions.filter(({ since }) => since?.reason === null || knownOn({ since }) <= day),
});

/** The version that holds for a window, as known by a day. */
export const versionFor = (rule: Rule, begins: Day, day: Day): Rule =>
  heldFor(rule, begins).findLast(({ knownFrom }) => knownFrom === null || knownFrom <= day)?.edition ?? rule;

const knownOn = ({ since }: Pick<Rule, 'since'>): Day => since?.knownOn ?? '';
