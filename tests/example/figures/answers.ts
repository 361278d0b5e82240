import { divide, type Ratio, ratio } from '../../../src/program/ratio.ts';
import type { Facts } from './facts.ts';
import { averageDeal, dealsWon, inQuarter, winRate } from './queries.ts';

/** How a figure is worded, and what answers it; the pattern catches the quarter, the person or the office. */
const FORMS: readonly (readonly [RegExp, (facts: Facts, caught: string) => Ratio])[] = [
  [/^deals won (2017-Q\d)$/, (facts, quarter) => dealsWon(inQuarter(facts.credits, quarter))],
  [/^deals won (total)$/, (facts) => dealsWon(facts.credits)],
  [/^win rate pct (2017-Q\d)$/, (facts, quarter) => winRate(inQuarter(facts.credits, quarter))],
  [/^deals won 2017-Q4 (.+)$/, (facts, agent) => facts.measured(agent, 'deals')],
  [/^Q4 revenue k (.+)$/, (facts, name) => divide(facts.measured(name, 'revenue'), ratio(1000n))],
  [/^Q4 revenue (.+)$/, (facts, agent) => facts.measured(agent, 'revenue')],
  [/^Q4 avg deal value (.+)$/, (facts, manager) => averageDeal(facts.ofTeam(manager))],
  [/^Q4 avg deal (.+)$/, (facts, agent) => averageDeal(facts.ofAgent(agent))],
  [/^deals won (\w+)$/, (facts, office) => dealsWon(facts.ofOffice(office))],
  [/^avg revenue (\w+)$/, (facts, office) => averageDeal(facts.ofOffice(office))],
];

/** The exact value of a published figure, asked for in its own words. Throws where nothing answers it. */
export function answer(facts: Facts, figure: string): Ratio {
  for (const [pattern, value] of FORMS) {
    const caught = pattern.exec(figure)?.[1];
    if (caught !== undefined) return value(facts, caught);
  }
  throw new Error(`nothing answers "${figure}"`);
}
