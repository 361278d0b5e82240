import { add, multiply, parseRatio, type Ratio, ratio, ratioText } from '../../src/program/ratio.ts';
import type { Agent, Crm } from './crm.ts';
import { csv, slug } from './csv.ts';

const HISTORY_UNTIL = '2017-04-01';
const SEASON = ['2017-03-01', '2017-12-31'];
const STAGES = [
  ['2017-04-01', '2017-06-30'],
  ['2017-07-01', '2017-09-30'],
  ['2017-10-01', '2017-12-31'],
];
const SEGMENTS = [
  ['gold', 44_000n],
  ['silver', 20_000n],
] as const;
const GROWTH = ratio(5n, 4n);
const BASE = ratio(50_000n);

/** `participants.csv`: a row an agent, in the CRM's order. */
export function participants(crm: Crm): string {
  const alias = (name: string): string => name.replace(/ (\S)\S*$/, ' $1.');
  const rows = crm.agents.map(({ sales_agent: name }) => [slug(name), name, alias(name), 'en']);
  return csv(['participant_id', 'name', 'alias', 'locale'], rows);
}

/** `roster.csv`: the manager is the team, the revenue of March 2017 gives the segment. */
export function roster(crm: Crm): string {
  const row = (agent: Agent): string[] => [
    slug(agent.sales_agent),
    slug(agent.manager),
    segment(marchRevenue(crm, agent)),
    agent.regional_office,
    ...SEASON,
  ];
  return csv(['participant_id', 'team_id', 'segment', 'region', 'from', 'to'], crm.agents.map(row));
}

/** `targets.csv`: for each stage 1.25 × the revenue of March 2017 + 50,000. */
export function targets(crm: Crm): string {
  const rows = crm.agents.flatMap((agent) => {
    const value = ratioText(add(multiply(marchRevenue(crm, agent), GROWTH), BASE));
    return STAGES.map((days) => [slug(agent.sales_agent), 'revenue', ...days, value]);
  });
  return csv(['participant_id', 'measure', 'from', 'to', 'value'], rows);
}

function marchRevenue(crm: Crm, agent: Agent): Ratio {
  return crm.opportunities
    .filter((row) => row.sales_agent === agent.sales_agent && row.deal_stage === 'Won')
    .filter((row) => row.close_date < HISTORY_UNTIL)
    .reduce((sum, row) => add(sum, amount(row.close_value)), ratio(0n));
}

function amount(text: string): Ratio {
  const value = parseRatio(text);
  if (value === null) throw new Error(`close_value "${text}" is no decimal number`);
  return value;
}

const segment = (revenue: Ratio): string =>
  SEGMENTS.find(([, from]) => revenue.n >= from * revenue.d)?.[0] ?? 'bronze';
