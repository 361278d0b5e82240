import { LAST_KNOWN, windowKey } from './calendar.ts';
import type { Case, Person, Rule } from './case.ts';
import { choiceDays } from './choices.ts';
import { entitlements, throughCap } from './entitled.ts';
import { entryDays } from './entries.ts';
import { limited, paid, throughBudget } from './limits.ts';
import { drawnOf } from './lotteries.ts';
import { Knowledge } from './measures/knowledge.ts';
import { divided } from './pools.ts';
import type { Posting } from './posting.ts';
import { raced } from './races.ts';
import { earnedTogether } from './teams.ts';
import { oneself } from './who.ts';
import { editionsOf, type Part, ruleFor, type Window, windowsOf } from './windows.ts';
import { reachOf } from './worth.ts';

/** The ledger of a case: every entitlement worked out anew from the rows on each day, and the difference posted. */
export function ledgerOf(given: Case): Posting[] {
  const waiting = given.rules.filter(({ id }) => !isPooled(given, id));
  return paid(waiting, settledOf(given)).filter(({ points }) => points !== 0n);
}

/** What pools have paid of what was earned, and what the budget lets through: before it waits for its day. */
export function settledOf(given: Case): Posting[] {
  const pools = given.limits.filter(({ isDivided }) => isDivided);
  const paidOut = pools.reduce((rows, pool) => divided(pool, given.decimals, rows), earnedOf(given));
  return throughBudget(given, paidOut);
}

/** Whether what a rule earns is divided from a pool. */
export const isPooled = ({ limits }: Case, rule: string): boolean =>
  limits.some(({ isDivided, rules }) => isDivided && rules.includes(rule));

/** What rules have earned, through caps and limits but the budget, on the day on which it was known: before it waits for anything. */
export function earnedOf(given: Case): Posting[] {
  const earned = earnedAlone(given);
  const once = given.rules.filter(({ places, lottery }) => places || lottery);
  const decided = once.flatMap((rule) => {
    const rows = earned.filter((row) => row.rule === rule.id);
    return rule.lottery ? drawnOf(given, rule, rows) : raced(given, rule, rows);
  });
  const alone = earned.filter(({ rule }) => once.every(({ id }) => id !== rule));
  return limited(given, [...alone, ...decided, ...earnedTogether(given)]);
}

/** What the curves of rules give everyone for themselves: points, or tickets. */
export const earnedAlone = (given: Case): Posting[] =>
  given.people.flatMap((person) => {
    const known = new Knowledge(given, [person]);
    const segments = new Set(person.enrolled.map(({ segment }) => segment));
    const rules = given.rules.filter((rule) => rule.segments?.some((one) => segments.has(one)) ?? true);
    return rules.filter(({ team }) => !team).flatMap((rule) => ofRule(given, rule, person, known));
  });

function ofRule(given: Case, rule: Rule, person: Person, known: Knowledge): Posting[] {
  if (rule.over === 'event') return ofEvents(given, rule, person, known);
  const who = oneself(person);
  const windows = within(rule, person, known);
  const before = new Map<Part, bigint>();
  const capped = new Map<string, bigint>();
  return daysOf(rule, person, known).flatMap((day) =>
    windows.flatMap(({ window, reach }) => {
      if (!known.brings(day, reach) && !isTold(rule, person, day)) return [];
      const entitled = entitlements(given, ruleFor(rule, window, day), who, known, window, day);
      return window.parts.flatMap((part, index) => {
        const change = (entitled[index] ?? 0n) - (before.get(part) ?? 0n);
        before.set(part, entitled[index] ?? 0n);
        const points = throughCap(rule, given.decimals, window, change, capped);
        return points === 0n ? [] : [postingOf(rule, person, window, part, day, points)];
      });
    }),
  );
}

/** The days on which anything becomes known, versions of the rule, choices and entries too. */
const daysOf = (rule: Rule, person: Person, { days }: Knowledge): string[] =>
  [...new Set([...days, ...knownDays(rule, person)])].filter((day) => day <= LAST_KNOWN).toSorted();

const knownDays = (rule: Rule, person: Person): string[] => [
  ...rule.versions.map(({ from, knownOn }) => knownOn ?? from),
  ...editionsOf(rule).flatMap((edition) => choiceDays(edition, person)),
  ...entryDays(person),
];

/** Whether a version, a choice or an entry becomes known on a day. */
const isTold = (rule: Rule, person: Person, day: string): boolean => knownDays(rule, person).includes(day);

/** Each sale is a window of its own; under a cap they come in the order of knowing, then of their days. */
function ofEvents(given: Case, rule: Rule, person: Person, known: Knowledge): Posting[] {
  const events = Map.groupBy(Knowledge.ofEvents(given, person), ({ day }) => windowKey(day, 'event'));
  const windows = within(rule, person, known).filter(({ window }) => events.has(window.key));
  const who = oneself(person);
  const before = new Map<Knowledge, bigint>();
  const capped = new Map<string, bigint>();
  return daysOf(rule, person, known).flatMap((day) =>
    windows.flatMap(({ window, reach }) => {
      if (!known.brings(day, reach) && !isTold(rule, person, day)) return [];
      return (events.get(window.key) ?? []).flatMap(({ looked }) => {
        const [part] = window.parts;
        const held = ruleFor(rule, window, day);
        const [owed = 0n] = entitlements(given, held, who, known, window, day, looked);
        const change = owed - (before.get(looked) ?? 0n);
        before.set(looked, owed);
        const points = throughCap(rule, given.decimals, window, change, capped);
        return points === 0n || !part ? [] : [postingOf(rule, person, window, part, day, points)];
      });
    }),
  );
}

/** The windows of a rule, each with the days that matter to it: on all other days it is worth what it was. */
const within = (
  rule: Rule,
  person: Person,
  known: Knowledge,
): { window: Window; reach: ReadonlySet<string> }[] =>
  windowsOf(rule, person).map((window) => ({
    window,
    reach: new Set(editionsOf(rule).flatMap((edition) => [...reachOf(edition, window, known)])),
  }));

function postingOf(
  rule: Rule,
  person: Person,
  window: Window,
  part: Part,
  day: string,
  points: bigint,
): Posting {
  const from = window.days[0] ?? '';
  const { team = '', from: enrolledFrom = '' } = person.enrolled[part.enrolment ?? -1] ?? {};
  const to = window.days.at(-1) ?? from;
  return {
    ...{ day, person: person.id, rule: rule.id, from, to, stage: part.stage, team, points, enrolledFrom },
    slotFrom: part.slotFrom,
  };
}
