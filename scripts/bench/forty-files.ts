import { dayOf } from './generated.ts';

// What stands beside the forty rules: measures, stages, boards, limits, advances and rewards.

const days = (from: number, to: number): string => `{ from: ${dayOf(from)}, to: ${dayOf(to)} }`;

const MEASURES = `revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }
focus_revenue: { title: Focus revenue, unit: EUR, from: sales, sum: net_value, where: { product.series: focus } }
large: { title: Large, unit: EUR, from: sales, sum: net_value, where: { net_value: { at_least: 300 }, quantity: { not: 1 } } }
kept: { title: Kept, unit: EUR, from: sales, sum: net_value, up_to_baseline_per: customer_id }
below: { title: Of my people, unit: EUR, from: sales, sum: net_value, credited: manager }
area: { title: Of the area, unit: EUR, from: sales, sum: net_value, credited: manager, levels: all }
sales: { title: Sales, from: sales, count: rows }
focus_sales: { title: Focus sales, from: sales, count: rows, where: { product.series: focus, participant.locale: en } }
units: { title: Units, from: sales, sum: quantity }
buyers: { title: Buyers, from: sales, count_distinct: customer_id, where: { customer.sector: [retail, medical] } }
fresh: { title: New customers, from: sales, count_new: customer_id, unseen_for: 1 month }
own_fresh: { title: New to me, from: sales, count_new: customer_id, unseen_for: 30 days, to: seller }
few: { title: A few each, from: sales, count: rows, at_most: { rows: 2, per: customer_id, each: month } }
days: { title: Selling days, from: sales, count: days }
streak: { title: Days in a row, from: sales, longest_run: days, calendar: working_days }
visits: { title: Visits, from: activities, count: rows, where: { type: visit } }
minutes: { title: Minutes on the phone, from: activities, sum: value, where: { type: call } }
won: { title: Visits that led to a sale, from: activities, count: rows, where: { type: visit }, confirmed_by: { sale_to: same_customer, within: 14 days }, at_most: { rows: 1, per: customer_id } }
mean: { title: Average sale, unit: EUR, from: sales, average: net_value }
share: { title: Focus share, ratio: [focus_revenue, revenue] }
effort: { title: Effort, weighted: { sales: 1, visits: 2.5, minutes: 0.1 } }
card:
  title: Scorecard
  scorecard:
    parts:
      - { measure: revenue, weight: 60%, clip: [0%, 110%], obligatory: 80% }
      - { measure: focus_revenue, weight: 40% }
    missing: reweight
`;

/** Stages one after the other, one of them made of baselines and frozen, one repeated; and one that is entered. */
const STAGES: Readonly<Record<string, string>> = {
  s1: `period: ${days(0, 59)}`,
  s2: `period: ${days(60, 119)}
freeze: ${dayOf(110)}
closes_after: 5 days
segments:
  measure: revenue
  period: ${days(0, 59)}
  by: quantiles
  names: [bronze, silver, gold]
target: { baseline: revenue, period: ${days(0, 59)}, times: 110%, scale: days, at_least: 20000 }`,
  s3: `period: ${days(120, 179)}\nrepeat: month`,
  sprint: `period: ${days(80, 99)}\nentry: { by: last_day }`,
};

const LIMITS = `- { rules: [day-sales, day-boosted], points: 60, over: stage }
- { rules: [week-large, month-large], points: 9000, over: program, of: team }
- { rules: [event-all], points: 900000, over: program, of: everyone }
- { rules: [month-buyers, month-fresh], points: 40000, over: stage, of: everyone, overflow: pro_rata }
`;

const ADVANCES = `- { id: draw, title: Draw, rules: [month-large, month-boosted], over: month, amount: 120, at_end: forgive }
- { id: loan, title: Loan, rules: [week-whole], who: { segment: [gold] }, over: week, amount: 6, at_end: collect }
- { id: floor, title: Floor, rules: [event-all], over: quarter, amount: 300, recover: false }
`;

const RANKINGS = `- id: stage-board
  title: Stage board
  each: stage
  of: participants
  within: segment
  score: points
  ties: [{ measure: revenue }, earliest]
  prizes:
    - { places: 1-3, points: 500, tie: share }
    - { places: 4-5, reward: cinema, tie: extend }
    - { places: 6, reward: trip, tie: { measure: units } }
- id: main
  title: Season
  of: participants
  within: segment
  score:
    tables: { full: [100, 80, 60, 50, 45, 40], half: [50, 40, 30] }
    stages: { sprint: { places_on: stage-board, table: half, countback: false }, default: { places_on: stage-board, table: full } }
    add: [day-sales]
    tied_places: share
    best_of: 4
  ties: [stage_places, { measure: revenue }]
- { id: week, title: Star of the week, each: week, of: participants, score: points, closes_after: 3 days, placed: { score: above 0 }, prizes: [{ places: 1, points: 50, tie: share }] }
- { id: month, title: Teams by heads, each: month, of: teams, score: points, teams: mean_per_head }
- { id: reached, title: Share of the target, stage: s1, of: participants, within: segment, score: { attainment: revenue }, eligible: { sales: { at_least: 20 } }, prizes: [{ places: 1, reward: trip, tie: extend }] }
- { id: fewest, title: Fewest calls, stage: s2, of: participants, score: { measure: minutes, best: lowest }, placed: { score: above 0 } }
- { id: teams, title: Teams, of: teams, score: points, teams: { best: 4 }, ties: [{ measure: revenue }] }
- { id: regions, title: Regions, of: region, score: { measure: revenue } }
`;

const REWARDS = `- { id: trip, title: Trip, kind: trip, value: 900 }
- { id: cinema, title: Two cinema tickets, kind: voucher, value: 30, points: 60, stock: 90000, prices: [{ from: ${dayOf(150)}, points: 80 }] }
- id: card
  title: Money on a card
  kind: cash
  points: 1
  value: 0.05
  payout: { at_least: 500, when: at_close, reference: card_reference, file: { columns: [{ title: Card, value: reference }, { title: Amount, value: amount }] } }
`;

const ACTIVITIES = `activities:
  files: activities/{day}.csv
  columns:
    activity_id: activity_id
    date: date
    participant_id: participant_id
    customer_id: customer_id
    type: type
    value: minutes
`;

/** The files of the program of forty rules, in place of those of the eight and beside them; `files` are the eight's. */
export function fortyFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  const stages = Object.entries(STAGES).map(([id, body]) => [
    `stages/${id}.yaml`,
    `id: ${id}\ntitle: Stage ${id}\n${body}\n`,
  ]);
  const points = 'points: { name: points, decimals: 0, value: 0.05, expire: { after: 90 days } }';
  return {
    ...files,
    ...Object.fromEntries(stages),
    'program.yaml': `${files['program.yaml']?.replace(/^points: .*$/m, points)}budget: { points: 90000000, overflow: stop }\n`,
    'measures.yaml': MEASURES,
    'calendars.yaml': 'working_days: { weekdays: [monday, tuesday, wednesday, thursday, friday] }\n',
    'limits.yaml': LIMITS,
    'advances.yaml': ADVANCES,
    'rankings.yaml': RANKINGS,
    'rewards.yaml': REWARDS,
    'sources.yaml': `${files['sources.yaml']}${ACTIVITIES}`,
  };
}
