import { MARCH, within } from './calendar.ts';
import { type Deal, deals, type Opening, openings, people } from './crm.ts';

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly segment: 'gold' | 'silver' | 'bronze';
  /** The revenue target of a stage, times four: 1.25 × March + 50,000 is 5 × March + 200,000 quarters. */
  readonly targetTimes4: bigint;
  readonly deals: readonly Deal[];
  readonly openings: readonly Opening[];
}

export const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

export const revenueOf = (rows: readonly Deal[]): bigint => rows.reduce((sum, row) => sum + row.value, 0n);

/** All 35 agents, in the CRM's order. */
export const agents: readonly Agent[] = people.map(({ sales_agent: name, manager }) => {
  const own = deals.filter((deal) => deal.agent === name);
  const march = revenueOf(own.filter((deal) => within(deal.day, MARCH)));
  return {
    id: idOf(name),
    name,
    team: idOf(manager),
    segment: march >= 44_000n ? 'gold' : march >= 20_000n ? 'silver' : 'bronze',
    targetTimes4: 5n * march + 200_000n,
    deals: own,
    openings: openings.filter((opening) => opening.agent === name),
  };
});
