import { describe, expect, test } from 'vitest';
import { played, pointsOf } from './play.ts';

const TARGET = (value: number): Record<string, string> => ({
  'data/targets.csv': `participant_id,measure,from,to,value\nada,revenue,2026-01-01,2026-12-31,${value}\n`,
});

describe('plans against a quota', () => {
  // Prowi, "accelerators": 195,000 on a quota of 150,000 at 8, 12 and 16 % earn 18,000.
  test('an accelerator: rates over the value, edges in percent of the quota', async () => {
    const rows = await played({
      people: ['ada'],
      files: TARGET(150000),
      rules: {
        plan: `measure: revenue
over: stage
curve:
  marginal:
    - { from: 0%, per: 100, points: 8 }
    - { from: 100%, per: 100, points: 12 }
    - { from: 120%, per: 100, points: 16 }`,
      },
      sales: ['2026-02-01 a ada 195000'],
    });
    expect(pointsOf(rows, 'plan')).toEqual([18000]);
  });

  // xGuru: above a quota of 10,000 the next 25 % pay 1.25 and the 25 % after it 1.5, up to 150 %: 14,000 earn 3,125 and 2,250.
  test('bands above the quota, and nothing beyond 150 %', async () => {
    const curve = `curve:
  marginal:
    - { from: 0%, per: 1, points: 0 }
    - { from: 100%, per: 1, points: 1.25 }
    - { from: 125%, per: 1, points: 1.5 }
    - { from: 150%, per: 1, points: 0 }`;
    const rows = await played({
      people: ['ada'],
      files: TARGET(10000),
      rules: { above: `measure: revenue\nover: stage\n${curve}` },
      sales: ['2026-02-01 a ada 12500', '2026-03-01 b ada 1500', '2026-04-01 c ada 1500'],
    });
    expect(pointsOf(rows, 'above')).toEqual([3125, 2250, 1500]);
  });

  // RevOps: pay at target 100,000, attainment 130 %, 1.5 times above 100 %: 145,000.
  test('a multiple of the pay at target', async () => {
    const rows = await played({
      people: ['ada'],
      files: { ...TARGET(1000), 'data/participants.csv': 'participant_id,target_pay\nada,100000\n' },
      rules: {
        pay: `measure: revenue
as: percent_of_target
over: stage
times: target_pay
curve:
  marginal:
    - { from: 0%, per: 100%, points: 1 }
    - { from: 100%, per: 100%, points: 1.5 }`,
      },
      sales: ['2026-02-01 a ada 1300'],
    });
    expect(pointsOf(rows, 'pay')).toEqual([145000]);
  });

  // A quota of a quarter for who joins on 16 April: 76 of its 91 days.
  test('a quota counts for the days on which one is there', async () => {
    const rows = await played({
      people: [['ada', '2026-04-16']],
      files: {
        'data/targets.csv': 'participant_id,measure,from,to,value\nada,revenue,2026-04-01,2026-06-30,9100\n',
      },
      rules: {
        goal: 'measure: revenue\nas: percent_of_target\nover: quarter\ncurve: { steps: [{ from: 100%, points: 10 }] }',
      },
      sales: ['2026-05-01 a ada 7599.99', '2026-05-02 b ada 0.01'],
    });
    expect(rows).toEqual(['2026-05-02 ada goal 10.00']);
  });

  // Growth over a baseline of 1,000: 20 % more is 1,200.
  test('growth over a baseline, at the edge and one cent below', async () => {
    const rows = await played({
      people: ['ada'],
      files: {
        'data/baselines.csv':
          'participant_id,measure,from,to,value\nada,revenue,2026-01-01,2026-12-31,1000\n',
      },
      rules: {
        growth:
          'measure: revenue\nas: growth_over_baseline\nover: stage\npays: daily\ncurve: { steps: [{ from: 20%, points: 5 }] }',
      },
      sales: ['2026-02-01 a ada 1199.99', '2026-02-02 b ada 0.01', '2026-03-01 r ada -0.01 b'],
    });
    expect(rows).toEqual(['2026-02-02 ada growth 5.00', '2026-03-01 ada growth -5.00']);
  });
});
