import type { Placed } from './board.ts';
import { SEGMENTS, seasonBoard, stageBoard } from './boards.ts';
import { type Day, dayBefore, SEASON, STAGES, type Stage } from './calendar.ts';
import { isEligible } from './prizes.ts';
import { seasonTeams, stageTeams } from './teams.ts';

/** A place on a board as it is published. */
export interface Standing extends Placed {
  readonly ranking: string;
  readonly stage: string;
  readonly group: string;
  readonly asOf: Day;
  readonly kind: 'participant' | 'team';
  /** The place on the day before. */
  readonly before: number | null;
  readonly eligible: boolean;
  /** True until the board is settled. */
  readonly provisional: boolean;
}

type Head = Pick<Standing, 'ranking' | 'stage' | 'group' | 'kind'>;
type Window = { readonly from: Day; readonly to: Day; readonly closes: Day };

const TODAY = SEASON.to;
const WHOLE_SEASON: Window = { ...SEASON, closes: SEASON.to };

/** Every board: on the last day of each stage, and as it stands today. */
export const standings = (): Standing[] => [
  ...STAGES.flatMap((stage) => SEGMENTS.flatMap((group) => ofStageBoard(stage, group))),
  ...STAGES.flatMap(ofStageTeams),
  ...STAGES.flatMap(({ to }) => SEGMENTS.flatMap((group) => ofSeason(group, to))),
  ...STAGES.flatMap(({ to }) => ofTeams(to)),
];

const ofStageBoard = (stage: Stage, group: (typeof SEGMENTS)[number]): Standing[] =>
  shownDays(stage).flatMap((asOf) =>
    published({ ranking: 'stage-board', stage: stage.id, group, kind: 'participant' }, stage, asOf, (day) =>
      stageBoard(stage, group, day),
    ),
  );

const ofStageTeams = (stage: Stage): Standing[] =>
  shownDays(stage).flatMap((asOf) =>
    published({ ranking: 'stage-teams', stage: stage.id, group: 'all', kind: 'team' }, stage, asOf, (day) =>
      stageTeams(stage, day),
    ),
  );

const ofSeason = (group: (typeof SEGMENTS)[number], asOf: Day): Standing[] =>
  published({ ranking: 'main', stage: '', group, kind: 'participant' }, WHOLE_SEASON, asOf, (day) =>
    seasonBoard(group, day),
  );

const ofTeams = (asOf: Day): Standing[] =>
  published({ ranking: 'teams', stage: '', group: 'all', kind: 'team' }, WHOLE_SEASON, asOf, seasonTeams);

const shownDays = (stage: Stage): Day[] => [...new Set([stage.to, TODAY])];

/** A board stands still from the day on which it closes. */
function published(
  head: Head,
  window: Window,
  asOf: Day,
  boardOn: (day: Day) => readonly Placed[],
): Standing[] {
  const until = (day: Day): Day => (day < window.closes ? day : window.closes);
  const before = new Map(boardOn(until(dayBefore(asOf))).map(({ id, place }) => [id, place]));
  return boardOn(until(asOf)).map((placed) => ({
    ...placed,
    ...head,
    asOf,
    before: before.get(placed.id) ?? null,
    eligible:
      head.kind === 'team' ||
      isEligible(placed.id, { from: window.from, to: asOf < window.to ? asOf : window.to }),
    provisional: window.closes > asOf,
  }));
}
