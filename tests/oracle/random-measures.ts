import type { Case } from './case.ts';
import type { Chance } from './chance.ts';
import type { Measure, Scorecard, Wanted } from './measures/measure.ts';

const SALES = { title: 'Sales', from: 'sales' } as const;
const CALLS = { title: 'Calls', from: 'activities' } as const;
const MONEY = { ...SALES, unit: 'EUR', sum: 'net_value' } as const;

/** What every case counts: targets, boards and prizes are about these. */
const ALWAYS: Case['measures'] = {
  revenue: MONEY,
  gtx: { ...MONEY, where: { 'product.series': 'GTX' } },
  deals: { ...SALES, count: 'rows' },
  pieces: { ...SALES, sum: 'quantity' },
  calls: { ...CALLS, count: 'rows', where: { type: 'call' } },
};

const PAIRS: readonly NonNullable<Measure['ratio']>[] = [
  ['gtx', 'pieces'],
  ['pieces', 'deals'],
  ['deals', 'kinds'],
  ['revenue', 'effort'],
  ['calls', 'deals'],
];
const RATIOS: readonly Measure[] = PAIRS.map((ratio) => ({ title: 'Ratio', ratio, decimals: 6 }));

/** And what this one counts beside it. */
export const randomMeasures = (chance: Chance): Case['measures'] => ({
  ...ALWAYS,
  some: { ...MONEY, where: randomWhere(chance) },
  few: { ...SALES, count: 'rows', where: randomWhere(chance) },
  fresh: randomNew(chance),
  run: {
    ...chance.pick<Measure>([SALES, CALLS]),
    longest_run: 'days',
    ...(chance.percent(60) && { calendar: 'working_days' }),
  },
  limited: { ...chance.pick<Measure>([SALES, CALLS]), count: 'rows', at_most: randomLimit(chance) },
  visits: {
    ...CALLS,
    count: 'rows',
    confirmed_by: { sale_to: 'same_customer', within: `${chance.pick([1, 5, 20])} days` },
    ...(chance.percent(40) && { at_most: randomLimit(chance) }),
  },
  managed: {
    ...chance.pick<Measure>([
      { ...MONEY, where: randomWhere(chance) },
      { ...SALES, count: 'days' },
      { ...SALES, count_distinct: chance.pick(['customer_id', 'participant_id']) },
      { ...SALES, count: 'rows', at_most: randomLimit(chance) },
      {
        ...SALES,
        count_new: 'customer_id',
        unseen_for: '30 days',
        ...(chance.percent(50) && { to: 'seller' }),
      },
    ]),
    credited: 'manager',
    ...(chance.percent(60) && { levels: 'all' }),
  },
  kept: {
    ...chance.pick<Measure>([MONEY, MONEY, { ...SALES, sum: 'quantity' }]),
    up_to_baseline_per: 'customer_id',
    ...(chance.percent(30) && { where: randomWhere(chance) }),
  },
  mean: chance.pick<Measure>([
    { ...SALES, average: 'net_value', decimals: 6 },
    { ...SALES, average: 'quantity', where: randomWhere(chance), decimals: 6 },
    ...RATIOS,
  ]),
  effort: {
    title: 'Effort',
    weighted: chance.pick<Readonly<Record<string, number>>>([
      { deals: 1, calls: 0.5 },
      { revenue: 0.01, kinds: 2.5, run: -1 },
      { limited: 3, fresh: 1.25 },
      { kept: 0.1, deals: 1 },
    ]),
  },
  card: { title: 'Card', decimals: 6, scorecard: randomScorecard(chance) },
  days: chance.pick<Measure>([
    { ...SALES, count: 'days' },
    { ...SALES, count: 'days', where: randomWhere(chance) },
    { ...CALLS, count: 'days' },
  ]),
  kinds: chance.pick<Measure>([
    { ...SALES, count_distinct: chance.pick(['customer_id', 'product_id', 'status', 'participant_id']) },
    { ...SALES, count_distinct: 'customer_id', where: randomWhere(chance) },
    { ...CALLS, count_distinct: chance.pick(['customer_id', 'status']) },
  ]),
});

/** Shares of both targets, one of them perhaps twice: as it is, and only so far. */
function randomScorecard(chance: Chance): Scorecard {
  const clip = chance.pick<NonNullable<Scorecard['parts'][number]['clip']>>([
    ['0%', '110%'],
    ['-20%', '37.5%'],
    ['0%', '80%'],
  ]);
  const first = chance.int(1, 9) * 10;
  const obligatory = `${chance.int(1, 6) * 10}%` as const;
  const parts: Scorecard['parts'] = [
    { measure: 'revenue', weight: `${first}%`, ...(chance.percent(60) && { clip }) },
    { measure: 'calls', weight: `${100 - first}%`, ...(chance.percent(40) && { obligatory }) },
  ];
  return { parts, ...(chance.percent(50) && { missing: 'reweight' }) };
}

function randomNew(chance: Chance): Measure {
  const where = chance.percent(30) ? { where: randomWhere(chance) } : {};
  const unseen_for = chance.pick(['1 month', '2 months', '7 days', '30 days']);
  const to = chance.percent(40) ? ({ to: 'seller' } as const) : {};
  return {
    ...SALES,
    count_new: chance.pick(['customer_id', 'customer_id', 'product_id']),
    unseen_for,
    ...to,
    ...where,
  };
}

function randomLimit(chance: Chance): NonNullable<Measure['at_most']> {
  const each = chance.pick(['day', 'week', 'month', null]);
  const per = chance.pick(['customer_id', 'customer_id', 'status', 'participant_id']);
  return { rows: chance.int(1, 2), per, ...(each && { each }) };
}

/** One or two conditions; two on one attribute are one. */
function randomWhere(chance: Chance): NonNullable<Measure['where']> {
  const wanted = Array.from({ length: chance.int(1, 2) }, () => randomCondition(chance));
  return Object.fromEntries(wanted);
}

function randomCondition(chance: Chance): readonly [string, Wanted] {
  const test = chance.pick(['at_least', 'above', 'at_most', 'below']);
  return chance.pick<readonly [string, Wanted]>([
    ['net_value', { [test]: chance.int(50, 300) }],
    ['net_value', { above: chance.int(10, 100), at_most: chance.int(200, 399) + 0.5 }],
    ['quantity', { [test]: chance.int(1, 4) }],
    ['quantity', { not: [chance.int(1, 2), 3] }],
    ['quantity', [chance.int(1, 2), chance.int(3, 4)]],
    ['product.series', ['GTX', 'none']],
    ['product.price', { [test]: 120.5 }],
    ['customer.size', { [test]: 9.5 }],
    ['customer.size', { not: '10' }],
    ['participant.grade', { [test]: 7 }],
    ['participant.grade', { not: ['A', '7'] }],
    ['status', { not: 'open' }],
    ['status', 'open'],
  ]);
}
