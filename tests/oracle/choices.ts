import type { Chosen, Person, Rule } from './case.ts';

/** Of what was chosen in time and is known by a day, the last; after the last day of choosing, what stands in its place. */
export function levelOn({ id, choice }: Rule, { choices }: Person, day: string): number | null {
  if (!choice) return null;
  const [last] = choices
    .filter((one) => one.rule === id && one.chosenOn <= choice.by && knownFrom(one) <= day)
    .toSorted((a, b) => b.chosenOn.localeCompare(a.chosenOn));
  return last?.level ?? (day >= choice.by ? choice.otherwise : null);
}

/** The days on which a person may come to another level of a rule. */
export const choiceDays = ({ id, choice }: Rule, { choices }: Person): string[] =>
  choice ? [choice.by, ...choices.filter(({ rule }) => rule === id).map(knownFrom)] : [];

const knownFrom = ({ chosenOn, knownOn }: Chosen): string => (knownOn > chosenOn ? knownOn : chosenOn);
