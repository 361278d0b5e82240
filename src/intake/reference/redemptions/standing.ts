import type { Day } from '../../../program/day.ts';
import type { Redemption } from '../reference.ts';

export const requestedOn = ({ steps }: Pick<Redemption, 'steps'>): Day => steps[0]?.on ?? '';

/** Null where it was not cancelled. */
export const cancelledOn = ({ steps }: Redemption): Day | null =>
  steps.find(({ state }) => state === 'cancelled')?.on ?? null;

/** Whether it takes points and stock at the end of a day: one that is cancelled on its own day never does. */
export function standsOn(redemption: Redemption, day: Day): boolean {
  const cancelled = cancelledOn(redemption);
  return requestedOn(redemption) <= day && (cancelled === null || day < cancelled);
}

/** The order in which redemptions take: by their days, of one day by their ids. */
export const byRequest = (a: Redemption, b: Redemption): number =>
  compareTexts(requestedOn(a), requestedOn(b)) || compareTexts(a.id, b.id);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
