import type { Agent } from './agents.ts';
import { type Day, days, SEASON, STAGES, type Stage, within } from './calendar.ts';
import { dealPoints, type Entitlement, gtxPoints, targetPoints } from './entitlement.ts';

export interface Posting {
  readonly agent: Agent;
  readonly day: Day;
  readonly rule: string;
  readonly stage: string;
  readonly from: Day;
  readonly to: Day;
  readonly points: bigint;
  readonly entitlement: bigint;
  readonly x: bigint;
}

/** What the three rules post for an agent over the season: by each rule, in order of days. */
export function postings(agent: Agent): Posting[] {
  return [
    ...days(SEASON).flatMap((day) =>
      changes(agent, 'deal', stageOf(day).id, { from: day, to: day }, dealPoints),
    ),
    ...STAGES.flatMap((stage) =>
      changes(agent, 'gtx-push', stage.id, stage, (who, day) => gtxPoints(who, stage, day)),
    ),
    ...STAGES.flatMap((stage) =>
      changes(agent, 'target', stage.id, stage, (who, day) => targetPoints(who, stage, day)),
    ),
  ];
}

/** On each day of the window, what the entitlement gained since the day before; a day without change posts nothing. */
function changes(
  agent: Agent,
  rule: string,
  stage: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  entitled: (agent: Agent, day: Day) => Entitlement,
): Posting[] {
  let before = 0n;
  return days({ from, to }).flatMap((day) => {
    const { points: entitlement, x } = entitled(agent, day);
    const points = entitlement - before;
    before = entitlement;
    return points === 0n ? [] : [{ agent, day, rule, stage, from, to, points, entitlement, x }];
  });
}

function stageOf(day: Day): Stage {
  const stage = STAGES.find((candidate) => within(day, candidate));
  if (stage === undefined) throw new Error(`${day} is in no stage`);
  return stage;
}
