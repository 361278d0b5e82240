import { DAYS, LAST_KNOWN, stageOf, windowKey } from './calendar.ts';
import type { Person, Rule } from './case.ts';
import { enrolmentOn } from './measures/world.ts';

/** A window of a rule for one person, with the parts that divide it: each a run of days in one stage, boost and enrolment. */
export interface Window {
  readonly key: string;
  readonly days: readonly string[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly days: readonly string[];
  readonly stage: string;
  readonly enrolment: number | null;
  /** Which versions of the rule boost the points of its days. */
  readonly boosted: string;
  /** The first day of the stage and boost in the window, whatever the enrolment. */
  readonly slotFrom: string;
}

/** The windows of a rule in order of time. */
export function windowsOf(rule: Rule, person: Person): Window[] {
  const runs = DAYS.filter((day) => rule.stages === null || rule.stages.includes(stageOf(day).id));
  const cells = Map.groupBy(runs, (day) => windowKey(day, rule.over));
  return [...cells].map(([key, days]) => ({ key, days, parts: partsOf(holding(rule, days), person, days) }));
}

/** A rule as it began and as it became. */
export const editionsOf = (rule: Rule): Rule[] => [rule, ...rule.versions.map((version) => version.rule)];

/** What a rule is in a window, as known by a day. */
export const ruleFor = (rule: Rule, { days: [begins = ''] }: Pick<Window, 'days'>, day: string): Rule =>
  rule.versions.findLast(({ from, knownOn }) => from <= begins && (knownOn ?? from) <= day)?.rule ?? rule;

export const isBoosted = ({ boost }: Rule, day: string, on: 'facts' | 'points'): boolean =>
  boost !== null && boost.on === on && boost.from <= day && day <= boost.to;

/** What a rule ever is in a window from its first day on, as far as anybody knows. */
function holding(rule: Rule, days: readonly string[]): Rule[] {
  const turns = rule.versions.map(({ from, knownOn }) => knownOn ?? from);
  const begins = days[0] ?? '';
  const asked = [begins, ...turns.filter((day) => day > begins && day <= LAST_KNOWN)];
  return [...new Set(asked.map((day) => ruleFor(rule, { days }, day)))];
}

function partsOf(versions: readonly Rule[], person: Person, days: readonly string[]): Part[] {
  const parts: (Part & { days: string[] })[] = [];
  for (const day of days) {
    const of = {
      stage: stageOf(day).id,
      enrolment: enrolmentOn(person, day),
      boosted: versions.map((version) => Number(isBoosted(version, day, 'points'))).join(''),
    };
    const last = parts.at(-1);
    const sameSlot = last?.stage === of.stage && last.boosted === of.boosted;
    if (last !== undefined && sameSlot && last.enrolment === of.enrolment) last.days.push(day);
    else parts.push({ ...of, days: [day], slotFrom: (sameSlot ? last?.slotFrom : undefined) ?? day });
  }
  return parts;
}
