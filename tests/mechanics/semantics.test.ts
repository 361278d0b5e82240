import { describe, expect, test } from 'vitest';
import { type Play, played } from './play.ts';

// What several of the language's sentences say together, each worked out by hand.

const NO_VISITS = 'activity_id,date,participant_id,type,customer_id\n';

const SOURCES = `sales:
  files: sales/{day}.csv
  late_days: 100
  columns: { sale_id: sale_id, date: date, participant_id: participant_id, customer_id: customer_id, net_value: net_value, kind: kind, returns: returns }
activities:
  files: activities/{day}.csv
  columns: { activity_id: activity_id, date: date, participant_id: participant_id, type: type, customer_id: customer_id }
`;

/** Rows of a file of sales: sale, day, person, customer, value, and what it returns. */
const sales = (...rows: readonly string[]): string =>
  `sale_id,date,participant_id,customer_id,net_value,kind,returns\n${rows
    .map((row) => {
      const [sale, day, person, customer, value, returns = ''] = row.split(' ');
      return `${sale},${day},${person},${customer},${value},${returns && 'return'},${returns}\n`;
    })
    .join('')}`;

const withCustomers = (measures: string, rule: string, files: Play['files']): Play => ({
  people: ['ada', 'ben'],
  rules: { one: rule },
  sales: [],
  files: {
    'program/measures.yaml': measures,
    'program/sources.yaml': SOURCES,
    'data/activities/2026-02-02.csv': NO_VISITS,
    ...files,
  },
});

describe('a week with days whose points count twice', () => {
  const rule = `measure: revenue
over: week
curve:
  marginal:
    - { from: 0, every: 100, points: 1 }
    - { from: 500, every: 100, points: 3 }
boost: [{ period: { from: 2026-02-05, to: 2026-02-06 }, times: 2, on: points }]`;
  const sold = ['2026-02-03 a ada 250', '2026-02-05 b ada 400', '2026-02-07 c ada 200'];

  // 250 are 2; 650 are 8, so 6 twice; 850 are 14, so 6.
  test('each part is paid what it adds to the ones before it', async () => {
    await expect(played({ people: ['ada'], rules: { one: rule }, sales: sold })).resolves.toEqual([
      '2026-02-03 ada one 2.00',
      '2026-02-05 ada one 12.00',
      '2026-02-07 ada one 6.00',
    ]);
  });

  // Without b the boosted days add nothing, and 450 are 4, so the last part is worth 2.
  test('a return is taken from its own part, and the later ones are read anew', async () => {
    const rows = await played({
      people: ['ada'],
      rules: { one: rule },
      sales: [...sold, '2026-02-20 r ada -400 b'],
    });
    expect(rows.slice(3).toSorted()).toEqual(['2026-02-20 ada one -12.00', '2026-02-20 ada one -4.00']);
  });
});

// A third, then a half, then a third: 0.33, 0.83, 1.17 as they run up.
test('parts are rounded as they run up, so that no cent is made or lost', async () => {
  const rows = await played({
    people: ['ada'],
    rules: {
      one: `measure: revenue
over: week
curve: { per: 3, points: 1 }
boost: [{ period: { from: 2026-02-04, to: 2026-02-04 }, times: 1.5, on: points }]`,
    },
    sales: ['2026-02-03 a ada 1', '2026-02-04 b ada 1', '2026-02-05 c ada 1'],
  });
  expect(rows).toEqual(['2026-02-03 ada one 0.33', '2026-02-04 ada one 0.50', '2026-02-05 ada one 0.34']);
});

// 5 and 7 are 12, of which 10 are paid; without the 5 they are 7.
test('a cap of a month over days is filled in the order of knowing, and a return lets out what it had held back', async () => {
  const rows = await played({
    people: ['ada'],
    rules: {
      one: 'measure: revenue\nover: day\ncurve: { every: 100, points: 1 }\ncap: { points: 10, over: month }',
    },
    sales: [
      '2026-02-03 a ada 500',
      '2026-02-10 b ada 700',
      '2026-02-12 r ada -500 a',
      '2026-03-01 c ada 300',
    ],
  });
  expect(rows).toEqual([
    '2026-02-03 ada one 5.00',
    '2026-02-10 ada one 5.00',
    '2026-02-12 ada one -3.00',
    '2026-03-01 ada one 3.00',
  ]);
});

describe('new customers', () => {
  const MEASURES = 'fresh: { title: New, from: sales, count_new: customer_id, unseen_for: 1 month }\n';
  const rule = 'measure: fresh\nover: month\ncurve: { per: 1, points: 10 }';

  test('an older sale that comes late takes the customer over, in its own month', async () => {
    const rows = await played(
      withCustomers(MEASURES, rule, {
        'data/sales/2026-03-02.csv': sales('a 2026-03-02 ada kim 100'),
        'data/sales/2026-03-05.csv': sales('b 2026-02-27 ben kim 100'),
      }),
    );
    expect(rows).toEqual([
      '2026-03-02 ada one 10.00',
      '2026-03-05 ada one -10.00',
      '2026-03-05 ben one 10.00',
    ]);
  });

  test('the sale before it returned, the next one is the first', async () => {
    const rows = await played(
      withCustomers(MEASURES, rule, {
        'data/sales/2026-03-02.csv': sales('a 2026-03-02 ada kim 100'),
        'data/sales/2026-03-05.csv': sales('b 2026-03-05 ben kim 100'),
        'data/sales/2026-03-09.csv': sales('r 2026-03-09 ada kim -100 a'),
      }),
    );
    expect(rows).toEqual([
      '2026-03-02 ada one 10.00',
      '2026-03-09 ada one -10.00',
      '2026-03-09 ben one 10.00',
    ]);
  });
});

describe('meetings that an order follows', () => {
  const MEASURES = `meetings:
  title: Meetings
  from: activities
  count: rows
  where: { type: meeting }
  confirmed_by: { sale_to: same_customer, within: 60 days }
  at_most: { rows: 1, per: customer_id, each: month }
`;
  const rule = 'measure: meetings\nover: month\ncurve: { per: 1, points: 10 }';
  const met = (...rows: readonly string[]) => `${NO_VISITS}${rows.join('\n')}\n`;
  const files = (day: string, person = 'ada') =>
    withCustomers(MEASURES, rule, {
      'data/activities/2026-02-02.csv': met('m,2026-02-02,ada,meeting,kim', 'n,2026-02-02,ada,meeting,kim'),
      [`data/sales/${day}.csv`]: sales(`a ${day} ${person} kim 100`),
      'data/sales/2026-05-01.csv': sales(`r 2026-05-01 ${person} kim -100 a`),
    });

  // 60 days after 2 February is 3 April.
  test('count once for a customer and month, from the day of the order on, while it stands', async () => {
    await expect(played(files('2026-04-03'))).resolves.toEqual([
      '2026-04-03 ada one 10.00',
      '2026-05-01 ada one -10.00',
    ]);
  });

  test('do not count a day later, nor for an order through somebody else', async () => {
    await expect(played(files('2026-04-04'))).resolves.toEqual([]);
    await expect(played(files('2026-04-03', 'ben'))).resolves.toEqual([]);
  });
});

describe('a gate over the stage', () => {
  const rule = `measure: revenue
over: month
curve: { every: 100, points: 1 }
gate: { all: [{ measure: revenue, over: stage, at_least: 1000 }] }`;

  test('releases every window at once, and takes them all back', async () => {
    const rows = await played({
      people: ['ada'],
      rules: { one: rule },
      sales: [
        '2026-02-03 a ada 450',
        '2026-03-03 b ada 450',
        '2026-04-03 c ada 100',
        '2026-04-09 r ada -1 c',
      ],
    });
    expect(rows).toEqual([
      '2026-04-03 ada one 4.00',
      '2026-04-03 ada one 4.00',
      '2026-04-03 ada one 1.00',
      '2026-04-09 ada one -4.00',
      '2026-04-09 ada one -4.00',
      '2026-04-09 ada one -1.00',
    ]);
  });
});

// February has 28 of the 365 days of a target of 3,650: 280, and 140 of who came on the 15th.
test('a target counts for the days of the window on which one is there', async () => {
  const rows = await played({
    people: ['ada', ['ben', '2026-02-15']],
    rules: {
      one: 'measure: revenue\nas: percent_of_target\nover: month\ncurve: { steps: [{ from: 100%, points: 7 }] }',
    },
    files: {
      'data/targets.csv': `participant_id,measure,from,to,value
ada,revenue,2026-01-01,2026-12-31,3650
ben,revenue,2026-01-01,2026-12-31,3650
`,
    },
    sales: [
      '2026-02-20 a ada 279.99',
      '2026-02-21 b ada 0.01',
      '2026-02-22 c ben 140',
      '2026-02-23 d ben -0.01 c',
    ],
  });
  expect(rows).toEqual(['2026-02-21 ada one 7.00', '2026-02-22 ben one 7.00', '2026-02-23 ben one -7.00']);
});

// Week of 2 to 8 February: what is known by its last day is posted on it, the rest on the day on which it comes.
test('what pays at the end of a week', async () => {
  const rows = await played({
    people: ['ada'],
    rules: { one: 'measure: revenue\nover: week\npays: at_end\ncurve: { every: 100, points: 1 }' },
    files: {
      'data/sales/2026-02-11.csv':
        'sale_id,date,participant_id,net_value,kind,returns\nb,2026-02-08,ada,50,,\nr,2026-02-11,ada,-10,return,a\n',
    },
    sales: ['2026-02-03 a ada 160', '2026-02-10 c ada 100', '2026-02-16 d ada 1'],
  });
  expect(rows).toEqual(['2026-02-08 ada one 1.00', '2026-02-11 ada one 1.00', '2026-02-15 ada one 1.00']);
});
