import { dayAfter, LAST_KNOWN, STAGES } from './calendar.ts';
import type { Adjustment, Person } from './case.ts';
import type { Chance } from './chance.ts';

interface Moved {
  readonly ranking: string | null;
  readonly ofTeams: boolean;
  readonly inStage: boolean;
}

const BOARDS: readonly [Moved, ...Moved[]] = [
  { ranking: null, ofTeams: false, inStage: true },
  { ranking: null, ofTeams: false, inStage: false },
  { ranking: 'stage-board', ofTeams: false, inStage: true },
  { ranking: 'stage-teams', ofTeams: true, inStage: true },
  { ranking: 'season', ofTeams: false, inStage: false },
  { ranking: 'weeks', ofTeams: false, inStage: false },
  { ranking: 'places', ofTeams: false, inStage: false },
  { ranking: 'makes', ofTeams: true, inStage: false },
];

/** Points by hand of every kind, some after the stage has closed. */
export const randomAdjustments = (chance: Chance, people: readonly Person[]): Adjustment[] =>
  Array.from({ length: chance.percent(40) ? chance.int(1, 3) : 0 }, (_, index) => {
    const { ranking, ofTeams, inStage } = chance.pick(BOARDS);
    const someone = chance.pick(people as [Person, ...Person[]]);
    const stage = STAGES[chance.int(0, 1)] ?? STAGES[0];
    const day = dayAfter(stage.from, chance.int(0, 60));
    return {
      id: `by-hand-${index}`,
      ofTeam: ofTeams,
      entrant: (ofTeams ? someone.enrolled[0]?.team : someone.id) ?? '',
      day: day < LAST_KNOWN ? day : LAST_KNOWN,
      points: chance.int(-15, 15),
      excludes: ranking !== null && chance.percent(40),
      stage: inStage ? stage.id : null,
      ranking,
    };
  });
