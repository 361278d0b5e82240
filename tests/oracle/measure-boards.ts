import { type Ratio, ratio, ratioText } from '../../src/program/ratio.ts';
import { DAYS, PERIOD, STAGES } from './calendar.ts';
import type { Case, Person } from './case.ts';
import { rounded } from './curve.ts';
import { daysIn, enrolledIn, type Span, teamsIn, teamsOf } from './roster.ts';
import type { Scores, Stage } from './score.ts';
import { ONE, open, until } from './stage-boards.ts';
import type { Entrant } from './standing.ts';

/** `kinds`: what is counted by its values, then days; whoever has more of both is ahead. */
export function kindsBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores.entrantsIn(stage, day).map((person) => {
    const days = scores.measure(person, 'days', stage, day);
    return {
      ...open(person.id, scores.measure(person, 'kinds', stage, day), ONE),
      ties: [days],
      reach: [days],
    };
  });
}

/** `team-kinds`: a team has what any of its members has. */
export function teamKindsBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) => {
    const days = scores.measure({ team }, 'days', stage, day);
    return { ...open(team, scores.measure({ team }, 'kinds', stage, day), ONE), ties: [days], reach: [days] };
  });
}

/** Every measure of everyone and of every team, when a stage closed and in the end. */
export function measuresOf({ measures }: Case, scores: Scores): string[] {
  const spans = [...STAGES, { id: '', ...PERIOD, closes: STAGES[1].closes }];
  return spans.flatMap((span) => {
    const entrants = [
      ...enrolledIn(scores.people, span, span.closes).map((person) => [person.id, person] as const),
      ...teamsIn(scores.people, span, span.closes).map((team) => [team, { team }] as const),
    ];
    return entrants.flatMap(([name, who]) =>
      Object.keys(measures).map((id) =>
        [
          ...[span.id, name, id, shown(scores.value(who, id, span, span.closes))],
          shown(baselineOf(id, scores.people, who, span)),
        ].join(' '),
      ),
    );
  });
}

/** What of everyone's baseline falls on the days of the span on which they are there, or in the team; null for nothing. */
function baselineOf(
  measure: string,
  people: readonly Person[],
  who: Person | { readonly team: string },
  span: Span,
): Ratio | null {
  const whose = 'team' in who ? people.filter((person) => teamsOf(person).includes(who.team)) : [who];
  const parts = whose.flatMap((person) =>
    ('team' in who ? [who.team] : teamsOf(person)).map(
      (team) => BigInt(wholeOf(measure, person)) * daysIn(person, team, span, span.to),
    ),
  );
  const all = parts.reduce((sum, part) => sum + part, 0n);
  return all === 0n ? null : ratio(all, BigInt(DAYS.length));
}

function wholeOf(measure: string, { baseline, kept }: Person): number {
  if (measure === 'kept') return Object.values(kept).reduce((sum, value) => sum + value, 0);
  return measure === 'revenue' ? (baseline ?? 0) : 0;
}

/** Fractions have six decimals here. */
const shown = (value: Ratio | null): string =>
  value === null ? '' : ratioText(ratio(rounded(value, 6), 1_000_000n));

/** `mean`: a fraction is exact, and who has none has no place. */
export function meanBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return scores
    .entrantsIn(stage, day)
    .map((person) => fraction(person.id, scores.value(person, 'mean', stage, day)));
}

/** `team-mean`: what the members have is divided once. */
export function teamMeanBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return teamsIn(scores.people, stage, day).map((team) =>
    fraction(team, scores.value({ team }, 'mean', stage, day)),
  );
}

const fraction = (id: string, value: Ratio | null): Entrant => ({
  ...open(id, 0n, ratio(1n, 1_000_000n)),
  score: value ?? ratio(0n),
  placed: value !== null,
});
