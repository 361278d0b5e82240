import { ratioText } from '../../src/program/ratio.ts';
import { PERIOD, STAGES } from './calendar.ts';
import type { Case } from './case.ts';
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
        [span.id, name, id, ratioText(scores.value(who, id, span, span.closes))].join(' '),
      ),
    );
  });
}
