import { describe, expect, test } from 'vitest';
import { type Play, played } from './play.ts';

// A boost on points divides a window into parts: a part gets what everything through it is worth, less what everything before
// it is worth, times its own boost.

const MEASURES = {
  'program/measures.yaml': `revenue: { title: Revenue, unit: EUR, from: sales, sum: net_value }
deals: { title: Deals, from: sales, count: rows }
mean: { title: Revenue of a deal, ratio: [revenue, deals], decimals: 2 }
`,
};
const HALVED = 'boost: [{ period: { from: 2026-02-10, to: 2026-02-19 }, times: 0.5, on: points }]';

const averaged = (curve: string): Play => ({
  people: ['ann'],
  files: MEASURES,
  rules: { one: `measure: mean\nover: stage\npays: daily\n${curve}\n${HALVED}` },
  sales: ['2026-02-01 a ann 300', '2026-02-12 b ann 260', '2026-02-25 c ann 1'],
});

describe('a fraction in a divided window', () => {
  test('keeps an award whose edge it stays above, whatever is below the line', async () => {
    // 300 / 1, 560 / 2 = 280 and 561 / 3 = 187: 30, 30 and 10 points.
    const curve = 'curve: { milestones: [{ from: 100, points: 10 }, { from: 200, points: 20 }] }';
    await expect(played(averaged(curve))).resolves.toEqual([
      '2026-02-01 ann one 30.00',
      '2026-02-25 ann one -20.00',
    ]);
  });

  test('is boosted by what a part changes of it', async () => {
    // 3 hundreds; half of 2 - 3; all of 1 - 2.
    await expect(played(averaged('curve: { every: 100, points: 10 }'))).resolves.toEqual([
      '2026-02-01 ann one 30.00',
      '2026-02-12 ann one -5.00',
      '2026-02-25 ann one -10.00',
    ]);
  });

  test('is not boosted where it is paid in proportion', async () => {
    await expect(played(averaged('curve: { per: 1, points: 1 }'))).rejects.toThrow('boost-fraction');
  });
});

describe('a version that reaches back', () => {
  const one = `measure: revenue
over: month
curve: { per: 1, points: 1 }
versions:
  - from: 2026-03-01
    retroactive: { known_on: 2026-05-10, reason: The boost was forgotten. }
    boost: [{ period: { from: 2026-01-13, to: 2026-03-28 }, times: 2, on: points }]
`;
  const play: Play = {
    people: ['ann'],
    files: { 'program/limits.yaml': '- { rules: [one, two], points: 100, over: program, of: everyone }\n' },
    rules: { one, two: 'measure: revenue\nover: month\ncurve: { per: 1, points: 1 }' },
    sales: ['2026-01-20 a ann 60', '2026-02-01 b ann 10'],
  };

  test('leaves the order of what was posted for windows before it', async () => {
    const before = await played({ ...play, asOf: '2026-04-01' });
    expect(before).toEqual(['2026-01-20 ann one 60.00', '2026-01-20 ann two 40.00']);
    await expect(played({ ...play, asOf: '2026-06-01' })).resolves.toEqual(before);
  });
});
