import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays } from '../../src/program/day.ts';
import { RULES } from './forty.ts';
import { fortyFiles } from './forty-files.ts';
import { FIRST_DAY } from './generated.ts';

const last = addDays(FIRST_DAY, 179);

const stage = (id: string, from: number, to: number): string => `id: ${id}
title: Stage ${id}
period: { from: ${addDays(FIRST_DAY, from)}, to: ${addDays(FIRST_DAY, to)} }
`;

/** Eight rules, one of each thing that costs time: windows, bands, targets, gates, boosts, caps. */
const rules: Readonly<Record<string, string>> = {
  each: 'measure: sales\nover: day\ncurve: { every: 1, points: 5 }',
  push: 'measure: focus_revenue\nover: stage\ncurve:\n  marginal:\n    - { from: 0, every: 100, points: 1 }\n    - { from: 5000, every: 100, points: 2 }\n    - { from: 10000, every: 100, points: 3 }',
  target:
    'measure: revenue\nas: percent_of_target\nover: stage\ncurve:\n  steps:\n    - { from: 80%, points: 250 }\n    - { from: 100%, points: 600 }\n    - { from: 120%, points: 1000 }\ngate: { all: [{ measure: focus_sales, at_least: 30 }] }',
  double: `measure: focus_sales\nover: week\ncurve: { every: 1, points: 2 }\nboost:\n  - { period: { from: ${addDays(FIRST_DAY, 30)}, to: ${addDays(FIRST_DAY, 43)} }, times: 2, on: facts }`,
  units: 'measure: units\nover: day\ncurve: { every: 2, points: 1 }\ncap: { points: 200, over: month }',
  milestone:
    'measure: revenue\nover: month\ncurve:\n  milestones:\n    - { from: 10000, points: 100 }\n    - { from: 20000, points: 200 }\n    - { from: 40000, points: 400 }',
  whole:
    'measure: core_revenue\nover: week\ncurve:\n  whole:\n    - { from: 0, every: 100, points: 1 }\n    - { from: 2000, every: 100, points: 2 }',
  gated:
    'measure: core_sales\nover: week\ncurve: { every: 5, points: 4 }\ngate: { all: [{ measure: revenue, at_least: 20000 }] }',
};

const files: Readonly<Record<string, string>> = {
  'program.yaml': `id: bench
title: Bench
client: Bench
period: { from: ${FIRST_DAY}, to: ${last} }
time_zone: Europe/Warsaw
locales: [en]
currency: EUR
points: { name: points, decimals: 0 }
brand: { colors: { primary: "#0b3d2e", accent: "#e0a100" } }
people: { names: alias, boards: { named_top: 5 } }
access: open
portal: { url: https://bench.example, base: / }
`,
  'measures.yaml': `revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }
focus_revenue: { title: Focus revenue, unit: EUR, from: sales, sum: net_value, where: { product.series: focus } }
core_revenue: { title: Core revenue, unit: EUR, from: sales, sum: net_value, where: { product.series: core } }
sales: { title: Sales, from: sales, count: rows }
focus_sales: { title: Focus sales, from: sales, count: rows, where: { product.series: focus } }
core_sales: { title: Core sales, from: sales, count: rows, where: { product.series: core } }
units: { title: Units, from: sales, sum: quantity }
`,
  'stages/s1.yaml': stage('s1', 0, 59),
  'stages/s2.yaml': stage('s2', 60, 119),
  'stages/s3.yaml': stage('s3', 120, 179),
  'rankings.yaml': `- id: stage-board
  title: Stage board
  each: stage
  of: participants
  within: segment
  score: points
  ties: [{ measure: revenue }, earliest]
  prizes: [{ places: 1-3, points: 500, tie: share }]
- id: main
  title: Season
  of: participants
  within: segment
  score:
    tables: { full: [100, 80, 60, 50, 45, 40] }
    stages: { default: { places_on: stage-board, table: full } }
  ties: [{ measure: revenue }]
- id: teams
  title: Teams
  of: teams
  score: points
  teams: { best: 4 }
  ties: [{ measure: revenue }]
`,
  'rewards.yaml': '- { id: trip, title: Trip, kind: trip }\n',
  'segments.yaml':
    '- { id: gold, title: Gold }\n- { id: silver, title: Silver }\n- { id: bronze, title: Bronze }\n',
  'teams.yaml': Array.from(
    { length: 500 },
    (_, index) => `- { id: team-${index}, title: Team ${index} }\n`,
  ).join(''),
  'sources.yaml': `sales:
  files: sales/{day}.csv
  columns:
    sale_id: sale_id
    date: date
    participant_id: participant_id
    product_id: product_id
    customer_id: customer_id
    quantity: quantity
    net_value: net_value
    returns: returns
`,
};

/** Writes the YAML of a bench program: of eight rules, or of forty; in one language, or in all. */
export function writeProgram(root: string, count: 8 | 40, locales: readonly string[] = ['en']): void {
  const ruled = Object.entries(count === 8 ? rules : RULES).map(([id, body]): [string, string] => [
    `rules/${id}.yaml`,
    `id: ${id}\ntitle: Rule ${id}\n${body}\n`,
  ]);
  for (const [name, text] of [...Object.entries(count === 8 ? files : fortyFiles(files)), ...ruled]) {
    const path = join(root, 'program', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace('locales: [en]', `locales: [${locales.join(', ')}]`));
  }
}
