import { describe, expect, test } from 'vitest';
import { played } from './play.ts';

const FLAT = 'measure: revenue\nover: day\ncurve: { per: 1, points: 1 }';
const budget = (points: number): Record<string, string> => ({
  'program/limits.yaml': `- { rules: [one, two], points: ${points}, over: stage, of: everyone }\n`,
});

describe('limits that are shared', () => {
  // The ledger is in order of participants.
  test('what is known first is paid first; of one day the rule, then the participant', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      files: budget(250),
      rules: { one: FLAT, two: FLAT },
      sales: ['2026-02-01 a ben 60', '2026-02-01 b ann 40', '2026-02-03 c ann 100'],
    });
    expect(rows).toEqual([
      '2026-02-01 ann one 40.00',
      '2026-02-01 ann two 40.00',
      '2026-02-03 ann one 50.00',
      '2026-02-01 ben one 60.00',
      '2026-02-01 ben two 60.00',
    ]);
  });

  test('a return frees room for what is known after it, and pushes out nobody who was paid', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      files: { 'program/limits.yaml': '- { rules: [one], points: 100, over: program, of: everyone }\n' },
      rules: { one: FLAT },
      sales: [
        ...['2026-02-01 a ann 100', '2026-02-02 b ben 30'],
        ...['2026-02-03 r ann -50 a', '2026-02-04 c ben 40'],
      ],
    });
    // S runs 100, 130, 80, 120: posted is the change of min(100, S).
    expect(rows).toEqual([
      '2026-02-01 ann one 100.00',
      '2026-02-03 ann one -20.00',
      '2026-02-04 ben one 20.00',
    ]);
  });

  test('a budget is a limit of everyone on all rules, after their caps', async () => {
    const rows = await played({
      people: ['ann', 'ben'],
      budget: 'budget: { points: 100, overflow: stop }',
      rules: { one: `${FLAT}\ncap: { points: 70, over: stage }` },
      sales: ['2026-02-01 a ann 100', '2026-02-02 b ben 100'],
    });
    expect(rows).toEqual(['2026-02-01 ann one 70.00', '2026-02-02 ben one 30.00']);
  });

  test('what pays at the end waits for the last day, and posts differences after it at once', async () => {
    const rows = await played({
      people: ['ann'],
      rules: {
        end: 'measure: revenue\nover: month\npays: at_end\ncurve: { per: 1, points: 1 }',
        close: 'measure: revenue\nover: month\npays: at_close\ncurve: { per: 1, points: 1 }',
      },
      sales: [
        ...['2026-02-01 a ann 100', '2026-02-02 b ann 30'],
        ...['2026-03-05 r ann -30 b', '2026-03-06 c ann 7'],
      ],
    });
    // March has not ended, and the stage has not closed, on the last day that is known.
    expect(rows).toEqual(['2026-02-28 ann end 130.00', '2026-03-05 ann end -30.00']);
  });
});

describe('a budget that is divided', () => {
  const stages = {
    'program/stages/year.yaml':
      'id: year\ntitle: Year\nperiod: { from: 2026-01-01, to: 2026-03-31 }\ncloses: 2026-04-07\n',
    'program/stages/rest.yaml':
      'id: rest\ntitle: Rest\nperiod: { from: 2026-04-01, to: 2026-12-31 }\ncloses: 2027-01-07\n',
  };
  const divided = { budget: 'budget: { points: 100, overflow: pro_rata }', files: stages };

  test('pays nothing before a stage closes, and then all of it or the same part to everyone', async () => {
    const of = { ...divided, people: ['ann', 'ben'], rules: { one: FLAT } };
    const sales = ['2026-02-01 a ann 90', '2026-02-02 b ben 60'];
    expect(await played({ ...of, sales, asOf: '2026-04-06' })).toEqual([]);
    expect(await played({ ...of, sales, asOf: '2026-04-07' })).toEqual([
      '2026-04-07 ann one 60.00',
      '2026-04-07 ben one 40.00',
    ]);
    expect(await played({ ...of, sales: ['2026-02-01 a ann 40', '2026-02-02 b ben 60'] })).toEqual([]);
    const enough = ['2026-02-01 a ann 40', '2026-02-02 b ben 60', '2026-04-07 c ann 0'];
    expect(await played({ ...of, sales: enough })).toEqual([
      '2026-04-07 ann one 40.00',
      '2026-04-07 ben one 60.00',
    ]);
  });

  test('is what its author reads: rules one after the other, what is known last has no less', async () => {
    const rows = await played({
      ...divided,
      people: ['ann', 'ben'],
      rules: { one: FLAT, two: FLAT },
      sales: ['2026-01-01 a ann 100', '2026-03-31 b ben 100', '2026-04-07 c ann 0'],
    });
    expect(rows).toEqual([
      '2026-04-07 ann one 25.00',
      '2026-04-07 ann two 25.00',
      '2026-04-07 ben one 25.00',
      '2026-04-07 ben two 25.00',
    ]);
  });

  test('a sale and its full return leave zero, whenever it comes back', async () => {
    const of = { ...divided, people: ['ann', 'ben'], rules: { one: FLAT } };
    const sales = ['2026-02-01 a ann 150', '2026-02-02 b ben 50', '2026-12-30 c ben 0'];
    // Of 200 half is paid; 37.50 of it is taken back with half of the sale, and the rest with the rest.
    const half = [...sales, '2026-05-01 r ann -75 a'];
    expect(await played({ ...of, sales: half, asOf: '2027-01-07' })).toEqual([
      '2026-04-07 ann one 75.00',
      '2027-01-07 ann one -37.50',
      '2026-04-07 ben one 25.00',
    ]);
    const whole = [...half, '2027-01-07 s ann -75 a'];
    expect(await played({ ...of, sales: whole, asOf: '2027-01-07' })).toEqual([
      '2026-04-07 ann one 75.00',
      '2027-01-07 ann one -75.00',
      '2026-04-07 ben one 25.00',
    ]);
    const early = [...sales, '2026-04-01 r ann -150 a'];
    expect(await played({ ...of, sales: early, asOf: '2026-04-07' })).toEqual(['2026-04-07 ben one 50.00']);
  });

  test('odd cents go to the largest remainders, of equal ones to the lower id', async () => {
    const rows = await played({
      ...divided,
      people: ['ann', 'ben', 'cid'],
      rules: { one: FLAT },
      sales: ['2026-02-01 a ann 200', '2026-02-01 b ben 200', '2026-02-01 c cid 200', '2026-04-07 d ann 0'],
    });
    expect(rows).toEqual([
      '2026-04-07 ann one 33.34',
      '2026-04-07 ben one 33.33',
      '2026-04-07 cid one 33.33',
    ]);
  });

  test('who owes points owes them in full, and frees nothing for others', async () => {
    const rows = await played({
      ...divided,
      people: ['ann', 'ben'],
      rules: { one: FLAT },
      sales: ['2026-02-01 r ann -30 -', '2026-02-01 b ben 120', '2026-04-07 c ann 0'],
    });
    expect(rows).toEqual(['2026-04-07 ann one -30.00', '2026-04-07 ben one 100.00']);
  });
});
