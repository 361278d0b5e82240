import { STAGES, stageOf } from './calendar.ts';
import type { Case, Rule } from './case.ts';
import { earnedOf } from './engine.ts';
import { dueOf } from './limits.ts';
import type { Posting } from './posting.ts';

/** What is earned by the end of a day and posted later, by person, rule, window and day of posting; sorted. */
export function outstandingOn(given: Case, asOf: string): string[] {
  const isDivided = given.limits.some((limit) => limit.isDivided);
  const rules = new Map(given.rules.map((rule) => [rule.id, rule]));
  const sums = new Map<string, bigint>();
  for (const row of earnedOf(given).filter(({ day }) => day <= asOf)) {
    const due = isDivided ? closingOf(row) : dueIn(rules.get(row.rule), row);
    if (due <= asOf) continue;
    const key = [row.person, row.rule, row.from, due].join(' ');
    sums.set(key, (sums.get(key) ?? 0n) + row.points);
  }
  return [...sums]
    .filter(([, points]) => points !== 0n)
    .map(([key, points]) => `${key} ${points}`)
    .toSorted();
}

const dueIn = (rule: Rule | undefined, row: Posting): string => (rule ? dueOf(rule.pays, row) : '');

/** A divided budget waits for the closing of the stage in which it was earned. */
const closingOf = ({ stage, from }: Posting): string =>
  (STAGES.find(({ id }) => id === stage) ?? stageOf(from)).closes;
