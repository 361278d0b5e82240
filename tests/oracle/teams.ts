import { type Ratio, ratio } from '../../src/program/ratio.ts';
import { dayAfter, LAST_KNOWN, PERIOD } from './calendar.ts';
import type { Case, Person, Rule } from './case.ts';
import { rounded } from './curve.ts';
import { entitlements, throughCap } from './entitled.ts';
import { Knowledge } from './measures/knowledge.ts';
import type { Posting } from './posting.ts';
import { teamOn, teamsOf } from './roster.ts';
import { teamOf } from './who.ts';
import { type Part, ruleFor, type Window, windowsOf } from './windows.ts';

/** What rules of teams have earned, shared among members, on the day on which it was known. */
export const earnedTogether = (given: Case): Posting[] =>
  given.rules
    .filter(({ team }) => team)
    .flatMap((rule) => {
      const teams = new Set(given.people.flatMap(teamsOf));
      return [...teams].flatMap((team) => ofTeam(given, rule, team));
    });

function ofTeam(given: Case, rule: Rule, team: string): Posting[] {
  const people = given.people
    .filter((person) => teamsOf(person).includes(team))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Knowledge(given, people, true);
  const who = teamOf(team, people);
  const whole = { team, segment: '', manager: '', from: PERIOD.from, to: PERIOD.to };
  const windows = windowsOf(rule, { ...(people[0] as Person), enrolled: [whole] });
  const capped = new Map<string, bigint>();
  const owed = new Map<Part, bigint>();
  const earned = new Map<Part, bigint>();
  const before = new Map<string, bigint>();
  return daysOf(rule, known, people, windows).flatMap((day) =>
    windows.flatMap((window) => {
      const entitled = entitlements(given, ruleFor(rule, window, day), who, known, window, day);
      for (const [index, part] of window.parts.entries()) {
        const change = (entitled[index] ?? 0n) - (owed.get(part) ?? 0n);
        owed.set(part, entitled[index] ?? 0n);
        const points = throughCap(rule, given.decimals, window, change, capped);
        earned.set(part, (earned.get(part) ?? 0n) + points);
      }
      const last = window.days.at(-1) ?? '';
      if (rule.team?.members === 'by_days' && day < last) return [];
      const weights = weightsOf(given, rule, { team, people }, window, day);
      return window.parts.flatMap((part) => {
        const shares = sharesOf(rule, earned.get(part) ?? 0n, weights, window, day);
        return people.flatMap((person, index) => {
          const key = `${person.id} ${window.key} ${window.parts.indexOf(part)}`;
          const points = (shares[index] ?? 0n) - (before.get(key) ?? 0n);
          before.set(key, shares[index] ?? 0n);
          return points === 0n ? [] : [postingOf(rule, team, person, { window, part, day, points })];
        });
      });
    }),
  );
}

/** Whatever becomes known, who comes and goes, and the ends of windows. */
const daysOf = (
  rule: Rule,
  known: Knowledge,
  people: readonly Person[],
  windows: readonly Window[],
): string[] => {
  const versions = rule.versions.map(({ from, knownOn }) => knownOn ?? from);
  const moves = people.flatMap(({ enrolled }) => enrolled.flatMap(({ from, to }) => [from, dayAfter(to, 1)]));
  const ends = windows.map(({ days }) => days.at(-1) ?? '');
  const all = [...known.days, ...versions, ...moves, ...ends];
  return [...new Set(all)].filter((day) => day <= LAST_KNOWN).toSorted();
};

/** Whether somebody counts, for how many days, and how much they gave. */
interface Weight {
  readonly present: bigint;
  readonly gave: Ratio;
}

function weightsOf(
  given: Case,
  rule: Rule,
  { team, people }: { readonly team: string; readonly people: readonly Person[] },
  window: Window,
  day: string,
): Weight[] {
  const last = window.days.at(-1) ?? '';
  const asOf = day < last ? day : last;
  return people.map((person) => {
    const spent = window.days.filter((one) => one <= asOf && teamOn(person, one) === team).length;
    const isIn = teamOn(person, asOf) === team;
    const counts = (one: string): boolean => window.days.includes(one) && teamOn(person, one) === team;
    const gave =
      rule.team?.share === 'by_contribution'
        ? new Knowledge(given, [person], true).value(rule.measure, day, counts)
        : ratio(1n);
    return {
      present: BigInt(rule.team?.members === 'by_days' ? spent : Number(isIn)),
      gave: gave ?? ratio(0n),
    };
  });
}

function sharesOf(
  { team }: Rule,
  earned: bigint,
  weights: readonly Weight[],
  window: Window,
  day: string,
): bigint[] {
  if (team?.share === 'each') {
    const whole = team.members === 'by_days' ? BigInt(window.days.filter((one) => one <= day).length) : 1n;
    return weights.map(({ present }) => rounded(ratio(earned * present, whole), 0));
  }
  const gave = weights.map((one) => (one.present > 0n && one.gave.n > 0n ? one.gave : ratio(0n)));
  const isGiven = team?.share === 'by_contribution' && gave.some(({ n }) => n > 0n);
  return divided(earned, isGiven ? gave : weights.map(({ present }) => ratio(present)));
}

/** By largest remainder: what is cut off is handed out one by one, the largest first, of equal ones the first. */
function divided(points: bigint, weights: readonly Ratio[]): bigint[] {
  const d = weights.reduce((product, one) => product * one.d, 1n);
  const parts = weights.map((one) => (one.n * d) / one.d);
  const all = parts.reduce((sum, part) => sum + part, 0n);
  if (all === 0n) return weights.map(() => 0n);
  const [size, sign] = points < 0n ? [-points, -1n] : [points, 1n];
  const cut = parts.map((part) => (size * part) / all);
  const odd = size - cut.reduce((sum, part) => sum + part, 0n);
  const order = parts
    .map((part, index) => ({ index, rest: (size * part) % all }))
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const lucky = new Set(order.slice(0, Number(odd)).map(({ index }) => index));
  return cut.map((part, index) => sign * (part + (lucky.has(index) ? 1n : 0n)));
}

interface Move {
  readonly window: Window;
  readonly part: Part;
  readonly day: string;
  readonly points: bigint;
}

/** Somebody who comes back to the team is posted as who they are when they do. */
function postingOf(rule: Rule, team: string, person: Person, { window, part, day, points }: Move): Posting {
  const from = window.days[0] ?? '';
  const to = window.days.at(-1) ?? from;
  const row = person.enrolled.findLast(
    (one) => one.team === team && window.days.some((held) => one.from <= held && held <= one.to),
  );
  return {
    ...{ day, person: person.id, rule: rule.id, from, to, stage: part.stage, team, points },
    ...{ slotFrom: part.slotFrom, enrolledFrom: row?.from ?? '' },
  };
}
