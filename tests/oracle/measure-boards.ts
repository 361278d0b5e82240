import { type Ratio, ratio, ratioText } from '../../src/program/ratio.ts';
import { PERIOD, STAGES } from './calendar.ts';
import type { Case } from './case.ts';
import { rounded } from './curve.ts';
import { enrolledIn, teamsIn } from './roster.ts';
import type { Scores, Stage } from './score.ts';
import { ONE, open, until } from './stage-boards.ts';
import type { Entrant } from './standing.ts';

/** `kinds`: what is counted by its values, then days; whoever has more of both is ahead. */
export function kindsBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return enrolledIn(scores.people, stage, day).map((person) => {
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
        [span.id, name, id, shown(scores.value(who, id, span, span.closes))].join(' '),
      ),
    );
  });
}

/** Fractions have six decimals here. */
const shown = (value: Ratio | null): string =>
  value === null ? '' : ratioText(ratio(rounded(value, 6), 1_000_000n));

/** `mean`: a fraction is exact, and who has none has no place. */
export function meanBoard(scores: Scores, stage: Stage, asOf: string): Entrant[] {
  const day = until(stage, asOf);
  return enrolledIn(scores.people, stage, day).map((person) =>
    fraction(person.id, scores.value(person, 'mean', stage, day)),
  );
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
