import { dayOf as on } from './generated.ts';

// Forty rules over the same sales: with the files beside them, every mechanic of the language at least once.

const boost = (days: readonly [number, number], times: string, what: string): string =>
  `boost: [{ period: { from: ${on(days[0])}, to: ${on(days[1])} }, times: ${times}, on: ${what} }]`;
const bands = (form: string, lines: readonly string[]): string =>
  `curve:\n  ${form}:\n${lines.map((line) => `    - { ${line} }`).join('\n')}`;
const every = (step: string, points = 1): string => `curve: { every: ${step}, points: ${points} }`;
const rule = (measure: string, over: string, ...lines: readonly string[]): string => {
  const places = lines.some((line) => /^(stages|period):/.test(line)) ? [] : ['stages: [s1, s2, s3]'];
  return [`measure: ${measure}`, `over: ${over}`, ...places, ...lines].join('\n');
};

export const RULES: Readonly<Record<string, string>> = {
  'event-all': rule('revenue', 'event', 'curve: { every: 450, points: 1 }'),
  'event-large': rule('large', 'event', bands('steps', ['from: 400, points: 2', 'from: 480, points: 5'])),
  'day-sales': rule('sales', 'day', every('3', 2)),
  'day-boosted': rule('focus_sales', 'day', every('2'), boost([30, 43], '2', 'facts')),
  'week-large': rule(
    'large',
    'week',
    every('500'),
    `versions:\n  - from: ${on(60)}\n    curve: { every: 500, points: 2 }\n    retroactive: { known_on: ${on(75)}, reason: Large sales are worth more. }`,
  ),
  'week-whole': rule(
    'revenue',
    'week',
    bands('whole', ['from: 0, every: 500, points: 1', 'from: 3000, every: 500, points: 2']),
  ),
  'sprint-days': rule(
    'days',
    'stage',
    'stages: [sprint]',
    bands('milestones', ['from: 3, points: 2', 'from: 5, points: 4']),
  ),
  'week-gated': rule(
    'sales',
    'week',
    every('5', 3),
    'gate: { all: [{ measure: revenue, at_least: 20000 }] }',
  ),
  'month-large': rule('large', 'month', every('1000', 2)),
  'month-buyers': rule('buyers', 'month', every('5', 2)),
  'month-fresh': rule('fresh', 'month', every('1', 2), 'cap: { points: 60, over: stage }'),
  'month-own-fresh': rule(
    'own_fresh',
    'month',
    bands('marginal', ['from: 0, every: 2, points: 1', 'from: 40, every: 2, points: 2']),
  ),
  'month-few': rule('few', 'month', 'curve: { first_to: 12, places: [300, 200, 100] }'),
  'month-boosted': rule('revenue', 'month', every('1000'), boost([70, 90], '1.5', 'points')),
  'month-met': rule(
    'sales',
    'month',
    every('10'),
    'gate: { any: [{ measure: buyers, at_least: 30, over: month }, { measure: visits, at_least: 6, over: month }], once_met: true }',
  ),
  'quarter-line': rule(
    'units',
    'quarter',
    `${bands('interpolated', ['from: 100, points: 10', 'from: 300, points: 50'])}\n  below: nothing\n  beyond: flat`,
  ),
  'half-milestones': rule(
    'focus_revenue',
    'half',
    bands('milestones', ['from: 40000, points: 50', 'from: 80000, points: 90']),
    'team: { share: each }',
    'pays: daily',
  ),
  'year-units': rule(
    'units',
    'year',
    every('50'),
    'gate: { all: [{ measure: sales, at_least: 100, over: year }] }',
  ),
  'stage-lots': rule(
    'revenue',
    'stage',
    'stages: [s1]',
    'curve:\n  lottery:\n    every: 500\n    tickets: 1\n    at_most: 50\n    prizes: [{ points: 500 }, { points: 100, count: 20 }]',
    '    commitment: 276d0f18f9ff3dab428c9177240ee296507c8541ff4636a8976c4559af04c043',
    '    revealed: c8695cd9ca87415f4750927a8cd450e68e6e0ec484fd611a57484e41772ae6ae',
  ),
  'stage-marginal': rule(
    'focus_revenue',
    'stage',
    bands('marginal', ['from: 0, per: 100, points: 1', 'from: 5000, per: 100, points: 2']),
  ),
  'stage-bands': rule(
    'revenue',
    'stage',
    bands('bands', ['from: 0, at: 0, every: 1000, points: 1', 'from: 30000, at: 40, every: 1000, points: 2']),
  ),
  'stage-target': rule(
    'revenue',
    'stage',
    'as: percent_of_target',
    bands('steps', ['from: 80%, points: 250', 'from: 100%, points: 600']),
  ),
  'stage-plan': rule(
    'revenue',
    'stage',
    bands('whole', ['from: 0%, per: 1000, points: 1', 'from: 100%, per: 1000, points: 2']),
    'missing: { target: 50000 }',
  ),
  'stage-growth': rule(
    'revenue',
    'stage',
    'as: growth_over_baseline',
    every('1%', 3),
    'missing: { points: 5 }',
    'pays: at_close',
  ),
  'stage-pay': rule(
    'card',
    'stage',
    bands('bands', ['from: 50%, at: 0.5, per: 100%, points: 1', 'from: 120%, at: 1.2']),
    'times: target_pay',
    'pays: at_close',
  ),
  'stage-mean': rule(
    'mean',
    'stage',
    bands('steps', ['from: 240, points: 20', 'from: 260, points: 60']),
    'pays: at_end',
  ),
  'stage-share': rule(
    'revenue',
    'stage',
    `curve:\n  columns: { measure: share, from: [15%, 20%] }\n  matrix:\n    - { from: 10000, points: [20, 40] }\n    - { from: 30000, points: [40, 90] }`,
    'pays: at_end',
  ),
  'stage-effort': rule(
    'effort',
    'stage',
    every('400', 50),
    'team: { share: by_contribution }',
    'pays: at_end',
  ),
  'stage-streak': rule('streak', 'stage', every('5', 10), 'pool: { points: 9000, order: in_proportion }'),
  'stage-won': rule('won', 'stage', every('1', 4), 'pool: { points: 9000, order: first_come }'),
  'stage-kept': rule('kept', 'stage', every('100')),
  'stage-below': rule(
    'below',
    'stage',
    `${bands('choice', ['level: low, from: 10000, points: 20', 'level: high, from: 30000, points: 120'])}\n  by: ${on(10)}\n  otherwise: low`,
  ),
  'stage-area': rule('area', 'stage', every('20000'), 'pays: at_end'),
  'stage-times': rule(
    'sales',
    'stage',
    every('10', 2),
    'multiply: { measure: share, over: stage, bands: [{ from: 15%, times: 1.1 }, { from: 20%, times: 1.25 }] }',
    'pays: at_end',
  ),
  'stage-reached': rule(
    'units',
    'stage',
    every('20'),
    'gate: { all: [{ measure: revenue, as: percent_of_target, at_least: 95% }, { measure: days, at_least: 20 }] }',
  ),
  'first-stages': rule(
    'sales',
    'stage',
    'stages: [s1, s2]',
    'who: { segment: [gold, silver] }',
    every('8', 2),
  ),
  'own-days': rule(
    'focus_sales',
    'day',
    `period: { from: ${on(20)}, to: ${on(80)} }`,
    'who: { segment: [bronze] }',
    every('1'),
  ),
  'program-buyers': rule(
    'buyers',
    'program',
    every('200', 50),
    'team: { share: equally, members: by_days }',
    'pays: at_end',
  ),
  'program-line': rule(
    'revenue',
    'program',
    `${bands('interpolated', ['from: 0, points: 0', 'from: 200000, points: 500'])}\n  below: flat\n  beyond: extend`,
    'pays: at_end',
  ),
  'program-capped': rule(
    'sales',
    'week',
    every('4', 2),
    'cap: [{ points: 40, over: week }, { points: 200, over: stage }, { points: 500, over: program }]',
  ),
};
