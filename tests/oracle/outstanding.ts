import { STAGES, stageOf } from './calendar.ts';
import type { Case, Rule } from './case.ts';
import { earnedOf, isPooled, settledOf } from './engine.ts';
import { dueOf } from './limits.ts';
import type { Posting } from './posting.ts';

/** What is earned by the end of a day and posted later, by person, rule, window and day of posting; sorted. */
export function outstandingOn(given: Case, asOf: string): string[] {
  const rules = new Map(given.rules.map((rule) => [rule.id, rule]));
  const sums = new Map<string, bigint>();
  for (const row of waitingOf(given).filter(({ day }) => day <= asOf)) {
    const due = isPooled(given, row.rule) ? closingOf(row) : dueIn(rules.get(row.rule), row);
    if (due <= asOf) continue;
    const key = [row.person, row.rule, row.from, due].join(' ');
    sums.set(key, (sums.get(key) ?? 0n) + row.points);
  }
  return [...sums]
    .filter(([, points]) => points !== 0n)
    .map(([key, points]) => `${key} ${points}`)
    .toSorted();
}

/** Of pools all that is earned, in full; of other rules what the budget lets through. */
const waitingOf = (given: Case): Posting[] => [
  ...earnedOf(given).filter(({ rule }) => isPooled(given, rule)),
  ...settledOf(given).filter(({ rule }) => !isPooled(given, rule)),
];

const dueIn = (rule: Rule | undefined, row: Posting): string => (rule ? dueOf(rule.pays, row) : '');

/** A pool that is divided waits for the closing of the stage in which it was earned. */
const closingOf = ({ stage, from }: Posting): string =>
  (STAGES.find(({ id }) => id === stage) ?? stageOf(from)).closes;
