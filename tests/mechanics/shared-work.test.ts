import { describe, expect, test } from 'vitest';
import { type Play, played } from './play.ts';

// What teams, shares of sales and changes of segment say together with returns and late rows, worked out by hand.

/** What is posted, by day and person. */
const posted = async (play: Play): Promise<string[]> => (await played(play)).toSorted();

describe('what a team earned', () => {
  const rule = (share: string) =>
    `measure: revenue\nover: month\ncurve: { every: 300, points: 1 }\npays: daily\nteam: { share: ${share}, members: at_end }`;

  // 100 cents of 100 : 100 : 100, then 200 of 400 : 100 : 100, then 100 of 400 : 100 : 0; who owes has brought nothing.
  test('by contribution: odd cents to the lower id, a fall takes back from everyone', async () => {
    const rows = await posted({
      people: ['ada', 'ben', 'cyd'],
      rules: { one: rule('by_contribution') },
      sales: [
        ...['2026-02-02 a ada 100', '2026-02-03 b ben 100', '2026-02-04 c cyd 100', '2026-02-10 d ada 300'],
        ...['2026-02-12 r cyd -100 c', '2026-02-14 u cyd -50 -', '2026-02-14 e ada 0'],
      ],
    });
    expect(rows).toEqual([
      ...['2026-02-04 ada one 0.34', '2026-02-04 ben one 0.33', '2026-02-04 cyd one 0.33'],
      '2026-02-10 ada one 1.00',
      ...['2026-02-12 ada one -0.54', '2026-02-12 ben one -0.13', '2026-02-12 cyd one -0.33'],
    ]);
  });

  test('equally: who comes before the month is over has a part of all of it', async () => {
    const rows = await posted({
      people: ['ada', ['ben', '2026-02-10'], 'cyd', ['dan', '2026-03-01']],
      rules: { one: rule('equally') },
      sales: ['2026-02-05 a ada 300', '2026-03-05 b ada 1'],
    });
    expect(rows).toEqual([
      ...['2026-02-05 ada one 0.50', '2026-02-05 cyd one 0.50'],
      ...['2026-02-10 ada one -0.16', '2026-02-10 ben one 0.33', '2026-02-10 cyd one -0.17'],
    ]);
  });
});

// 60 % of 100.01 is 60.006, of 50.01 it is 30.006.
test('a shared sale: every part is rounded by itself, and taken back as it was given', async () => {
  const rows = await posted({
    people: ['ada', 'ben'],
    rules: { one: 'measure: revenue\nover: event\ncurve: { per: 1, points: 1 }' },
    files: { 'data/credits.csv': 'sale_id,participant_id,share\na,ada,60%\na,ben,40%\n' },
    sales: ['2026-02-02 a ada 100.01', '2026-02-09 r ada -50 a', '2026-02-10 q ada -50.01 a'],
  });
  expect(rows).toEqual([
    ...['2026-02-02 ada one 60.01', '2026-02-02 ben one 40.00'],
    ...['2026-02-09 ada one -30.00', '2026-02-09 ben one -20.00'],
    ...['2026-02-10 ada one -30.01', '2026-02-10 ben one -20.00'],
  ]);
});

// 350 are of silver; 500 are not; 60 that come late are, and make 410.
test('a rule for a segment reads what was sold while in it', async () => {
  const rows = await posted({
    people: ['ada'],
    rules: {
      one: 'measure: revenue\nover: month\nwho: { segment: [silver] }\ncurve: { every: 100, points: 1 }',
    },
    files: {
      'program/segments.yaml': '- { id: silver, title: Silver }\n- { id: gold, title: Gold }\n',
      'data/roster.csv': `participant_id,team_id,segment,from,to
ada,all,silver,2026-01-01,2026-02-15
ada,all,gold,2026-02-16,
`,
      'data/sales/2026-02-25.csv':
        'sale_id,date,participant_id,net_value,kind,returns\nc,2026-02-15,ada,60,,\nd,2026-02-16,ada,60,,\n',
    },
    sales: ['2026-02-10 a ada 350', '2026-02-20 b ada 500', '2026-02-22 r ada -500 b'],
  });
  expect(rows).toEqual(['2026-02-10 ada one 3.00', '2026-02-25 ada one 1.00']);
});

describe('limits inside each other', () => {
  // Days are worth 6, 6 and 6: 6 and 2 of the first week's 8, 4 of the second's, for 12 are the stage's.
  test('the narrow one first; a return lets out what the wide one holds, up to what the narrow one lets', async () => {
    const rows = await posted({
      people: ['ada'],
      rules: {
        one: 'measure: revenue\nover: day\ncurve: { every: 100, points: 1 }\ncap: { points: 8, over: week }',
      },
      files: { 'program/limits.yaml': '- { rules: [one], points: 12, over: stage, of: participant }\n' },
      sales: [
        ...['2026-02-02 a ada 600', '2026-02-03 b ada 600', '2026-02-10 c ada 600'],
        ...['2026-02-11 r ada -600 a', '2026-02-12 d ada 900'],
      ],
    });
    // Without a the first week is worth 6, both 12: still all that the stage pays. Then the second is worth 8, both 14.
    expect(rows).toEqual(['2026-02-02 ada one 6.00', '2026-02-03 ada one 2.00', '2026-02-10 ada one 4.00']);
  });
});

describe('a version of a rule', () => {
  const rule = (more: string) => `measure: revenue
over: month
curve: { every: 100, points: 1 }
versions:
  - from: 2026-03-01
    curve: { every: 100, points: 2 }
${more}`;

  test('leaves windows before it alone, their returns too', async () => {
    const rows = await posted({
      people: ['ada'],
      rules: { one: rule('') },
      sales: [
        '2026-02-27 a ada 500',
        '2026-03-02 b ada 500',
        '2026-03-05 r ada -500 a',
        '2026-03-06 q ada -500 b',
      ],
    });
    expect(rows).toEqual([
      ...['2026-02-27 ada one 5.00', '2026-03-02 ada one 10.00'],
      ...['2026-03-05 ada one -5.00', '2026-03-06 ada one -10.00'],
    ]);
  });

  test('that reaches back posts the difference on the day on which it became known', async () => {
    const rows = await posted({
      people: ['ada'],
      rules: { one: rule('    retroactive: { known_on: 2026-03-10, reason: The contract. }') },
      sales: ['2026-02-27 a ada 500', '2026-03-02 b ada 500', '2026-03-12 r ada -500 b'],
    });
    expect(rows).toEqual([
      ...['2026-02-27 ada one 5.00', '2026-03-02 ada one 5.00'],
      '2026-03-10 ada one 5.00',
      '2026-03-12 ada one -10.00',
    ]);
  });
});
