import { cells } from '../cells.ts';
import { type Day, overlap, type Span } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Program, Rule, Since } from '../program.ts';
import { placeIn } from '../resolve/origin.ts';
import { problem } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Versions follow each other, each holds for some window, and one that reaches back is known later. */
export const versions = ({ program, gathered }: Case): Diagnostic[] =>
  program.rules.flatMap((rule) =>
    rule.versions.flatMap((version, index) => [
      ...notAfter(version, rule.versions[index - 1]),
      ...knownEarly(version),
      ...(gathered.stages.length === gathered.stageFiles ? neverHolds(version, rule, index, program) : []),
    ]),
  );

/** By the day from which they hold; of one day, by when they became known. */
function notAfter(version: Rule, before: Rule | undefined): Diagnostic[] {
  if (!before || keyOf(before) < keyOf(version)) return [];
  const message = `The version from ${version.since?.from} does not begin after the one before it, from ${before.since?.from}.`;
  const hint =
    'Write versions in the order of their days; of one day, the one that is known later comes last.';
  return [problem(placeIn(version, 'from'), 'versions-not-ascending', message, hint)];
}

const keyOf = ({ since }: Rule): string => `${since?.from} ${since?.knownOn}`;

function knownEarly(version: Rule): Diagnostic[] {
  const { since } = version;
  if (!since || since.reason === null || since.knownOn > since.from) return [];
  const message = `The version holds from ${since.from} and is known on ${since.knownOn}: it does not reach back.`;
  const hint = 'Leave `retroactive` out, or write the later day on which it became known.';
  return [problem(placeIn(version, 'retroactive', 'known_on'), 'retroactive-not-after', message, hint)];
}

function neverHolds(version: Rule, rule: Rule, index: number, program: Program): Diagnostic[] {
  const { since } = version;
  const after = rule.versions[index + 1];
  const next = after && keyOf(version) < keyOf(after) ? after.since : null;
  if (!since || beginnings(rule, program).some((day) => isHeld(day, since, next))) return [];
  const first = lastBeginning(rule, program);
  const message = `No window of the rule begins on ${since.from} or later${next ? `, and before ${next.from}` : ''}.`;
  const hint = first
    ? `A version holds for whole windows, and the last of the rule begins on ${first}: write that day or an earlier one.`
    : 'Write days on which the rule runs.';
  return [problem(placeIn(version, 'from'), 'version-never-holds', message, hint)];
}

/** A later version takes its windows away unless it is known later. */
const isHeld = (day: Day, { from, knownOn }: Since, next: Since | null): boolean =>
  from <= day && (!next || day < next.from || knownOn < next.knownOn);

const lastBeginning = (rule: Rule, program: Program): Day | undefined =>
  beginnings(rule, program).sort().at(-1);

/** The first days of a rule's windows. */
function beginnings(rule: Rule, program: Program): Day[] {
  const runs = runsOf(rule, program);
  if (rule.over === 'program') return runs.slice(0, 1).map(() => rule.period.from);
  if (rule.over === 'stage') return runs.map(({ from }) => from);
  const size = rule.over === 'event' ? 'day' : rule.over;
  return runs.flatMap((run) => cells(run, size).map(({ from }) => from));
}

function runsOf({ stages, period }: Rule, program: Program): Span[] {
  const own = program.stages.filter(({ id }) => stages?.includes(id)).map((stage) => stage.period);
  return (stages === null ? [program.period] : own).flatMap((span) => overlap(span, period) ?? []);
}
