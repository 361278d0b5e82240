import { type Agent, revenueOf } from './agents.ts';
import { type Day, DOUBLE_GTX, type Stage, within } from './calendar.ts';
import type { Deal } from './crm.ts';

/** What a rule owes an agent for a stage by a day, and the measure's value that it follows from. */
export interface Entitlement {
  readonly points: bigint;
  readonly x: bigint;
}

export const GTX_CAP = 1200n;
export const OPENED_GATE = 30;

const until = (stage: Stage, day: Day) => ({ from: stage.from, to: day });

/** 5 points for each deal of the day. */
export function dealPoints(agent: Agent, day: Day): Entitlement {
  const won = BigInt(agent.deals.filter((deal) => deal.day === day).length);
  return { points: won * 5n, x: won };
}

/** 4, 8 and 12 points for every full 1,000 of GTX from 0, 60,000 and 120,000, before the cap. */
export function gtxBeforeCap(agent: Agent, stage: Stage, day: Day): Entitlement {
  const counted = agent.deals.filter((deal) => deal.gtx && within(deal.day, until(stage, day)));
  const x = counted.reduce((sum, deal) => sum + deal.value * gtxTimes(deal), 0n);
  const slice = (from: bigint, to: bigint): bigint => (x <= from ? 0n : ((x < to ? x : to) - from) / 1000n);
  return { points: slice(0n, 60_000n) * 4n + slice(60_000n, 120_000n) * 8n + slice(120_000n, x) * 12n, x };
}

const gtxTimes = (deal: Deal): bigint => (within(deal.day, DOUBLE_GTX) ? 2n : 1n);

export function gtxPoints(agent: Agent, stage: Stage, day: Day): Entitlement {
  const { points, x } = gtxBeforeCap(agent, stage, day);
  return { points: points < GTX_CAP ? points : GTX_CAP, x };
}

/** 250, 600 and 1,000 points at 80, 100 and 120 % of the stage's target, before the gate. */
export function targetBeforeGate(agent: Agent, stage: Stage, day: Day): Entitlement {
  const x = revenueOf(agent.deals.filter((deal) => within(deal.day, until(stage, day))));
  const reached = (percent: bigint): boolean => x * 4n * 100n >= percent * agent.targetTimes4;
  return { points: reached(120n) ? 1000n : reached(100n) ? 600n : reached(80n) ? 250n : 0n, x };
}

export function targetPoints(agent: Agent, stage: Stage, day: Day): Entitlement {
  const before = targetBeforeGate(agent, stage, day);
  return { points: openedBy(agent, stage, day) >= OPENED_GATE ? before.points : 0n, x: before.x };
}

export const openedBy = (agent: Agent, stage: Stage, day: Day): number =>
  agent.openings.filter((opening) => within(opening.day, until(stage, day))).length;
